import type { PowerRequestRowView } from '@tongban/contract';
import {
  type Delegation,
  type DelegationList,
  POWER_REQUEST_KIND_NAMES,
  POWER_REQUEST_STATE_NAMES,
  type PowerRequest,
  powerRequestStateOf,
} from '@tongban/domain/delegation';
import { MODE_NAMES, RECALL_REASON_NAMES } from '@tongban/domain/terms';
import { dateInShanghai, daysBetween, type Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { findTownship, itemNamed, type ReferenceData } from '../catalogue/index.ts';
import { selectDelegations, selectLists } from '../delegations/index.ts';
import { selectListDrafts } from '../list-drafts/index.ts';

/** What requests of one county are read with, at one instant. */
export interface RequestReading {
  readonly reference: ReferenceData;
  readonly countyId: string;
  readonly lists: readonly DelegationList[];
  readonly delegations: readonly Delegation[];
  readonly drafts: Awaited<ReturnType<typeof selectListDrafts>>;
  readonly now: Instant;
}

export async function openRequestReading(
  tx: Tx,
  reference: ReferenceData,
  countyId: string,
  now: Instant,
): Promise<RequestReading> {
  const county = { countyId, townshipId: null };
  return {
    reference,
    countyId,
    lists: await selectLists(tx, county),
    delegations: await selectDelegations(tx, county),
    drafts: await selectListDrafts(tx, countyId),
    now,
  };
}

export function presentRequest(reading: RequestReading, request: PowerRequest): PowerRequestRowView {
  const { id, townshipId, asked, answer } = request;
  const state = powerRequestStateOf(request);
  const requestedOn = dateInShanghai(request.requestedAt);
  return {
    id,
    countyId: reading.countyId,
    townshipId,
    townshipName: findTownship(reading.reference, townshipId)?.name ?? townshipId,
    kind: asked.kind,
    kindName: POWER_REQUEST_KIND_NAMES[asked.kind],
    itemId: asked.itemId,
    ...itemWords(reading, request),
    particular: asked.kind === 'ask' ? MODE_NAMES[asked.mode] : RECALL_REASON_NAMES[asked.reason],
    reason: asked.kind === 'ask' ? null : asked.reason,
    state,
    stateName: POWER_REQUEST_STATE_NAMES[state],
    requestedOn,
    waitingDays: state === 'open' ? daysBetween(requestedOn, dateInShanghai(reading.now)) : null,
    answeredOn: answer && dateInShanghai(answer.answeredAt),
    followUp: state === 'accepted' ? followUpOf(reading, request) : null,
  };
}

function itemWords({ reference, lists }: RequestReading, { townshipId, asked }: PowerRequest) {
  const item = asked.itemId === null ? undefined : itemNamed(reference, asked.itemId);
  if (item) return { itemNo: item.catalogueNo, itemName: item.name };
  const localName = asked.kind === 'ask' ? asked.localName : localNameOf(lists, townshipId, asked.itemId);
  return { itemNo: null, itemName: `${localName ?? '名称待县补充'}（目录外事项）` };
}

function localNameOf(lists: readonly DelegationList[], townshipId: string, itemId: string): string | null {
  const versions = lists.find((list) => list.townshipId === townshipId)?.versions ?? [];
  const rows = versions.flatMap((version) => version.rows).filter((row) => row.itemId === itemId);
  return rows.at(-1)?.localName ?? null;
}

/** What came of an accepted request: read off lists, drafts and recalls, never stored. */
function followUpOf(
  { lists, delegations, drafts }: RequestReading,
  { id, townshipId, asked, answer }: PowerRequest,
): NonNullable<PowerRequestRowView['followUp']> {
  if (asked.kind === 'give_back') {
    const recall = delegations
      .find((each) => each.townshipId === townshipId && each.itemId === asked.itemId)
      ?.recalls.find(({ generation }) => generation === asked.generation);
    return recall
      ? { isDone: true, text: `已登记自${recall.effectiveOn}起收回` }
      : { isDone: false, text: '待登记收回' };
  }
  const itemId = asked.itemId ?? id;
  const isAsked = (row: { readonly itemId: string; readonly mode: string | null }) =>
    row.itemId === itemId && row.mode === asked.mode;
  // An earlier version may have held the item before it was recalled: that answers no request.
  const newest = lists
    .find((list) => list.townshipId === townshipId)
    ?.versions.filter(({ recordedAt }) => answer !== null && recordedAt > answer.answeredAt)
    .at(-1);
  if (newest?.rows.some(isAsked)) {
    return { isDone: true, text: `已列入第${newest.version}版清单，${newest.effectiveFrom}起生效` };
  }
  const draft = drafts.find(({ township_id }) => township_id === townshipId);
  return draft?.rows.some(isAsked)
    ? { isDone: false, text: '已写入清单草稿，待评估、审定后公布' }
    : { isDone: false, text: '待列入清单' };
}
