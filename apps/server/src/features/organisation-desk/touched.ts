import type { TouchedGroupView } from '@tongban/contract';
import { AGREEMENT_NAMES } from '@tongban/domain/delegation';
import { type ListedItems, type Resting, type RestingQuestion, restingOn } from '@tongban/domain/register';
import { POSTS } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { countOpenCasesOf } from '../cases/index.ts';
import { findTownship } from '../catalogue/index.ts';
import { selectAgreements, selectLists, selectMemos, selectSeals } from '../delegations/index.ts';
import { selectAppointmentsOfPart } from '../organisations/index.ts';
import { namesOf } from '../staff/index.ts';

type Kind = TouchedGroupView['kind'];
/** A power that is moved makes papers and cases go with it; a supervision that is moved leaves agreements and cases as they are. */
export type Occasion = 'now' | 'rename' | 'end' | 'move' | 'move_supervision';

const TITLES: Readonly<Record<Kind, string>> = {
  list: '清单',
  agreement: '协议',
  memo: '审管衔接备忘录',
  missing_memo: '缺少审管衔接备忘录',
  seal: '印章',
  appointment: '任岗',
  case: '在办办件',
};

/** What is to be done about each (E-05, E-06); as things are, nothing is. */
const TO_DO: Readonly<Record<Exclude<Occasion, 'now'>, Readonly<Record<Kind, string>>>> = {
  rename: {
    list: '公布新版本清单。',
    agreement: '以新名称重新签订并备案；原协议按原名称保存。',
    memo: '以新名称重新签订。',
    missing_memo: '与监管部门签订备忘录。',
    seal: '收回原印章，授权刻制新名称的印章。',
    appointment: '不需要改动。',
    case: '继续办理；以前的文书保留原名称。',
  },
  end: {
    list: '公布新版本清单，改由承接机构赋权、监管或者承接。',
    agreement: '由承接机构重新签订并备案；原协议在该机构最后一日之后不再是行使权力的依据。',
    memo: '由承接机构重新签订。',
    missing_memo: '审批和监管分属两个机构，与监管部门签订备忘录。',
    seal: '收回、废止原印章，按承接机构的名称重新授权刻制。',
    appointment: '登记离岗，需要的在承接机构重新任岗。',
    case: '按协议或者收回公告中的约定办结、移交或者暂停；没有约定的移交。',
  },
  move: {
    list: '公布新版本清单，赋权部门改为承接机构。',
    agreement: '由承接机构重新签订并备案；原协议自划转之日起不再是这些事项的依据。',
    memo: '核对职责边界，需要的重新签订。',
    missing_memo: '审批和监管分属两个机构，与监管部门签订备忘录。',
    seal: '不需要改动。',
    appointment: '不需要改动。',
    case: '按协议或者收回公告中的约定办结、移交或者暂停；没有约定的移交。',
  },
  move_supervision: {
    list: '公布新版本清单，监管部门改为承接机构。',
    agreement: '不需要改动。',
    memo: '由承接机构重新签订。',
    missing_memo: '审批和监管分属两个机构，与监管部门签订备忘录。',
    seal: '不需要改动。',
    appointment: '不需要改动。',
    case: '不需要改动。',
  },
};

type Parts = Pick<AppContext, 'reference'>;

/** What rests on the body, by kind, with what is to be done about it on the occasion; kinds of which there is none are left out. */
export async function touchedBy(
  tx: Tx,
  ctx: Parts,
  countyId: string,
  question: RestingQuestion,
  { occasion, now }: { readonly occasion: Occasion; readonly now: Instant },
): Promise<TouchedGroupView[]> {
  const part = { countyId, townshipId: null };
  const resting = restingOn(
    question,
    {
      lists: await selectLists(tx, part),
      agreements: await selectAgreements(tx, part),
      memos: await selectMemos(tx, part),
      seals: await selectSeals(tx, part),
      appointments: await selectAppointmentsOfPart(tx, part),
    },
    now,
  );
  const names = await namesOf(
    tx,
    resting.appointments.map(({ personId }) => personId),
  );
  const groups = rowsOf(ctx, countyId, resting, names);
  const cases = await countOpenCasesOf(tx, countyId, {
    townshipId: question.organisation.townshipId,
    itemIds: casesOf(question),
  });
  return [
    ...groups.map(({ kind, rows }) => groupOf(kind, rows.length, rows, occasion)),
    groupOf('case', cases, [], occasion),
  ].filter(({ count }) => count > 0);
}

/** The items whose open cases are touched: those of the powers asked for, or that the body holds or held. */
function casesOf({ organisation, itemIds }: RestingQuestion): readonly string[] {
  if (itemIds !== null) return [...itemIds];
  return organisation.capacities.flatMap(({ kind, itemId }) =>
    kind === 'power_holder' && itemId !== null ? [itemId] : [],
  );
}

interface TouchedRows {
  readonly kind: Kind;
  readonly rows: TouchedGroupView['rows'];
}

function rowsOf(
  { reference }: Parts,
  countyId: string,
  { lists, agreements, memos, missingMemos, seals, appointments }: Resting,
  names: ReadonlyMap<string, string>,
): TouchedRows[] {
  const townshipName = (id: string | null) =>
    id === null ? '县级' : (findTownship(reference, id)?.name ?? id);
  const record = (register: string, id: string) => `/registers/${register}/${countyId}/${id}`;
  const ofLists = (each: ListedItems) => ({
    id: each.townshipId,
    label: `${townshipName(each.townshipId)}（${each.itemIds.length}项）`,
    to: `/registers/lists/${each.townshipId}`,
  });
  return [
    { kind: 'list', rows: lists.map(ofLists) },
    {
      kind: 'agreement',
      rows: agreements.map(({ id, number, kind, townshipId, itemIds }) => ({
        id,
        label: `${townshipName(townshipId)}　${AGREEMENT_NAMES[kind]}${number}（${itemIds.length}项）`,
        to: record('agreements', id),
      })),
    },
    {
      kind: 'memo',
      rows: memos.map(({ id, number, townshipId }) => ({
        id,
        label: `${townshipName(townshipId)}　${number}`,
        to: record('memos', id),
      })),
    },
    { kind: 'missing_memo', rows: missingMemos.map(ofLists) },
    { kind: 'seal', rows: seals.map(({ id, name }) => ({ id, label: name, to: record('seals', id) })) },
    {
      kind: 'appointment',
      rows: appointments.map(({ id, personId, post }) => ({
        id,
        label: `${names.get(personId) ?? '（未建账号的人员）'}　${POSTS[post].name}`,
        to: record('appointments', id),
      })),
    },
  ];
}

function groupOf(
  kind: Kind,
  count: number,
  rows: TouchedGroupView['rows'],
  occasion: Occasion,
): TouchedGroupView {
  return { kind, title: TITLES[kind], todo: occasion === 'now' ? '' : TO_DO[occasion][kind], count, rows };
}
