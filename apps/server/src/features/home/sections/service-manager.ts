import { type Agreement, RENEWAL_STAGES } from '@tongban/domain/delegation';
import { findTownship } from '../../catalogue/index.ts';
import { agreementsOfCounty, countUnmetGates } from '../../delegations/index.ts';
import { countDifferences } from '../../outside-systems/index.ts';
import { renewWithinDays, type Stage, stageOf } from '../../papers/index.ts';
import { countOf, type Home, type HomeFamily, type HomeSection } from '../home.ts';
import { listEntries } from '../list-entries.ts';
import { cityFilings } from './city-filings.ts';
import { countyStart } from './county-start.ts';
import { finishedThisWeek } from './desk.ts';
import { endedPowers } from './ended-powers.ts';
import { townshipLists } from './lists.ts';
import { powerRequests } from './power-requests.ts';

/** the county's service manager sees what is missing before a township can take an item, and what is late. */
export const serviceManager: HomeFamily = {
  posts: ['county_service_manager'],
  compose: async (home) => [
    ...(await countyStart(home)),
    await lateCases(home),
    ...(await endedPowers(home)),
    await townshipLists(home),
    await powerRequests(home),
    await cityFilings(home, countiesOf(home.appointments), '公布后三日内报市政务服务管理办公室备案。'),
    await outsideResults(home),
    await papers(home),
    await unmetGates(home),
  ],
};

async function lateCases(home: Home): Promise<HomeSection> {
  return {
    id: 'cases',
    title: '全县办件',
    note: '个人信息已隐去。',
    entries: await listEntries(home, [
      { id: 'overdue', label: '在办已逾期', late: true, query: { queue: 'waiting', due: 'overdue' } },
      { id: 'near', label: '两日内到期', hint: '含今天', query: { queue: 'waiting', due: 'near' } },
      { id: 'deemed', label: '视为受理', query: { queue: 'all', flag: 'deemed_accepted' } },
      { id: 'incoming', label: '转递途中', query: { queue: 'incoming' } },
      finishedThisWeek(home.today),
    ]),
    empty: '目前没有办件。',
  };
}

/** Who holds two such posts in one county counts it once. */
function countiesOf(appointments: Home['appointments']): ReadonlySet<string> {
  return new Set(appointments.map(({ countyId }) => countyId));
}

async function outsideResults({ tx, appointments }: Home): Promise<HomeSection> {
  const count = await countDifferences(tx, [...countiesOf(appointments)]);
  return {
    id: 'outside',
    title: '外部系统核对',
    note: '每天凌晨与登记、公安、烟草、民政等外部系统的清单核对办理结果。',
    entries: [countOf('differences', '双方登记不一致', count, { to: '/outside-differences' })],
    empty: '',
  };
}

/** E-01: what is to be renewed, handed in, or mended and handed in again. */
async function papers({ tx, appointments, now }: Home): Promise<HomeSection> {
  const agreements: Agreement[] = [];
  for (const countyId of countiesOf(appointments))
    agreements.push(...(await agreementsOfCounty(tx, countyId)));
  const daysLeft = agreements.map((agreement) => renewWithinDays(agreement, agreements, now));
  const stages = agreements.map((agreement) => stageOf(agreement, now));
  const inStage = (stage: Stage) => stages.filter((each) => each === stage).length;
  const to = '/governance/agreements';
  const renewals = RENEWAL_STAGES.map((days) =>
    countOf(
      `renew_${days}`,
      `${days}日内到期、尚未续签`,
      daysLeft.filter((left) => left !== null && left <= days).length,
      { to, search: { state: `renew_${days}` } },
      { hint: '到期后不得再实施新的行为', late: days === RENEWAL_STAGES[0] },
    ),
  );
  return {
    id: 'papers',
    title: '协议与备案',
    note: null,
    entries: [
      countOf(
        'returned',
        '备案被退回',
        inStage('returned'),
        { to, search: { state: 'returned' } },
        { late: true },
      ),
      countOf('not_submitted', '已签订、未报备', inStage('not_submitted'), {
        to,
        search: { state: 'not_submitted' },
      }),
      ...renewals,
    ],
    empty: '',
  };
}

async function unmetGates({ tx, ctx, appointments, now }: Home): Promise<HomeSection> {
  const counts = [];
  for (const countyId of countiesOf(appointments)) counts.push(...(await countUnmetGates(tx, countyId, now)));
  const lacking = counts.filter(({ unmet }) => unmet > 0).sort((a, b) => b.unmet - a.unmet);
  return {
    id: 'gates',
    title: '清单内尚不能受理的事项',
    note: '按乡镇（街道）统计，点数字查看缺少的条件。',
    entries: lacking.map(({ townshipId, unmet, open }) =>
      countOf(
        townshipId,
        findTownship(ctx.reference, townshipId)?.name ?? townshipId,
        unmet,
        { to: '/registers/delegations', search: { township: townshipId, state: 'closed' } },
        { hint: `另有${open}项可以受理` },
      ),
    ),
    empty: '已公布清单的乡镇（街道），清单内事项都可以受理。',
  };
}
