import { existsOn, isHeldOn, isInPost, type Organisation } from '@tongban/domain/organisation';
import { POSTS } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import {
  selectCountyPlan,
  selectEntrustabilities,
  selectLists,
  selectWorkGroup,
} from '../delegations/index.ts';
import { selectListDrafts } from '../list-drafts/index.ts';
import { loadOrganisations, selectAppointmentsOfPart } from '../organisations/index.ts';
import { personsWithAccount } from '../staff/index.ts';
import { missingGovernments } from './operations/list-desk.ts';

/** One step on the way from nothing to the first list. */
export interface CountyStep {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly note: string;
  readonly isDone: boolean;
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

type Parts = Pick<AppContext, 'clock' | 'reference'>;

/** The steps of a county in their order, each ticked off by the facts that are on file. */
export async function countySteps(
  tx: Tx,
  { clock, reference }: Parts,
  countyId: string,
): Promise<CountyStep[]> {
  const today = dateInShanghai(clock.now());
  const bodies = [...(await loadOrganisations(tx, countyId)).values()].filter((each) =>
    existsOn(each, today),
  );
  const inPost = (await selectAppointmentsOfPart(tx, { countyId, townshipId: null })).filter((each) =>
    isInPost(each, today),
  );
  const managers = inPost.filter(({ post }) => post === 'county_service_manager');
  const second = inPost.filter(({ post }) => post === 'county_service_manager' || post === 'item_manager');
  const withAccount = await personsWithAccount(tx, [
    ...managers.map(({ personId }) => personId),
    ...second.map(({ personId }) => personId),
  ]);
  const people = (held: typeof inPost) => new Set(held.map(({ personId }) => personId)).size;
  const missing = missingGovernments(reference, countyId, bodies, today).length;
  const has = (kind: Organisation['capacities'][number]['kind']) =>
    bodies.some(({ capacities }) => capacities.some((each) => each.kind === kind && isHeldOn(each, today)));
  const lists = await selectLists(tx, { countyId, townshipId: null });
  const drafts = await selectListDrafts(tx, countyId);
  const search = { county: countyId };
  const bodiesPage = { to: '/governance/organisations', search };
  const city = POSTS.city_administrator.name;
  const manager = POSTS.county_service_manager.name;
  const security = POSTS.security_administrator.name;
  return [
    {
      id: 'government',
      title: '登记县级政府（管委会）',
      who: city,
      note: '工作专班的组长从县级政府（管委会）选定。',
      isDone: bodies.some(({ kind }) => kind === 'county_government'),
      ...bodiesPage,
    },
    {
      id: 'service_body',
      title: '登记政务服务管理机构及其职能',
      who: city,
      note: '登记机构以后，在机构页登记“政务服务管理机构”职能。',
      isDone: has('service_manager'),
      ...bodiesPage,
    },
    {
      id: 'manager',
      title: `任命首位${manager}`,
      who: city,
      note: '由市登记，另有市级人员在任的由第二人确认；以后的人员由县自己登记。',
      isDone: managers.length > 0,
      to: '/governance/start',
      search,
    },
    {
      id: 'account',
      title: `开通${manager}的账号`,
      who: security,
      note: '凭一次性口令首次登录，本人改密码。',
      isDone: managers.some(({ personId }) => withAccount.has(personId)),
      to: '/accounts/open',
      search: {},
    },
    {
      id: 'departments',
      title: '登记各部门的法定职能',
      who: manager,
      note: '每个事项的法定实施机关和监管部门，依据三定方案、权责清单等文件登记；不清楚的先留空。',
      isDone: has('power_holder'),
      ...bodiesPage,
    },
    {
      id: 'justice',
      title: '登记司法行政部门和备案接收机关',
      who: manager,
      note: '协议向登记了该职能的机构备案。',
      isDone: has('justice'),
      ...bodiesPage,
    },
    {
      id: 'townships',
      title: '登记乡镇政府（街道办事处）',
      who: manager,
      note: missing === 0 ? '全部登记。' : `还有${missing}个没有登记，可以一次登记。`,
      isDone: missing === 0,
      ...bodiesPage,
    },
    {
      id: 'second',
      title: '登记第二名审定人员并开通账号',
      who: `${manager}、${security}`,
      note: '清单、方案由一人拟制、另一人审定，须有两名人员。',
      isDone: people(second.filter(({ personId }) => withAccount.has(personId))) > 1,
      to: '/governance/appointments',
      search: {},
    },
    {
      id: 'work_group',
      title: '确定工作专班',
      who: manager,
      note: '一名组长，由县级政府（管委会）主要负责人担任。',
      isDone: (await selectWorkGroup(tx, countyId)) !== undefined,
      to: '/governance/plan',
      search,
    },
    {
      id: 'plan',
      title: '印发实施方案',
      who: manager,
      note: '一人拟制，另一人印发，印发后报市备案。',
      isDone: (await selectCountyPlan(tx, countyId)) !== undefined,
      to: '/governance/plan',
      search,
    },
    {
      id: 'reviews',
      title: '逐项作合法性审查',
      who: manager,
      note: '写明能否委托和依据条款。',
      isDone: (await selectEntrustabilities(tx, countyId)).length > 0,
      to: '/governance/entrustability',
      search: {},
    },
    {
      id: 'draft',
      title: '拟制第一份清单',
      who: manager,
      note: '从目录中选定事项，逐项写明方式和部门。',
      isDone: drafts.length > 0 || lists.length > 0,
      to: '/governance/lists',
      search: {},
    },
    {
      id: 'list',
      title: '审定、公布第一份清单',
      who: manager,
      note: '由拟制人以外的人员审定。',
      isDone: lists.length > 0,
      to: '/governance/lists',
      search: {},
    },
  ];
}
