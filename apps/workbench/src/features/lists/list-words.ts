import type { CountyListsView, TownshipListView } from '@tongban/contract';
import { dateText, shortInstant } from '../../words/dates.ts';

type Draft = NonNullable<TownshipListView['draft']>;

/** Where a township's list stands, in one word that the page also counts by. */
export type ListState = 'awaiting_approval' | 'drafting' | 'published' | 'none';

export const STATE_NAMES: Readonly<Record<ListState, string>> = {
  awaiting_approval: '待审定',
  drafting: '拟制中',
  published: '已公布',
  none: '未编制',
};

export function stateOf({ draft, inForce, coming }: TownshipListView): ListState {
  if (draft !== null) return draft.status === 'submitted' ? 'awaiting_approval' : 'drafting';
  return inForce || coming ? 'published' : 'none';
}

/** How many townships stand where, in the order of the work. */
export function countStates({ townships }: CountyListsView): ReadonlyMap<ListState, number> {
  const counts = new Map<ListState, number>();
  for (const state of ['awaiting_approval', 'drafting', 'published', 'none'] as const) {
    counts.set(state, townships.filter((each) => stateOf(each) === state).length);
  }
  return counts;
}

export function versionText({
  version,
  effectiveFrom,
  itemCount,
}: {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly itemCount: number;
}): string {
  return `第${version}版，${itemCount}项，${dateText(effectiveFrom)}起生效`;
}

export function draftText({ status, changedByName, changedAt, itemCount }: Draft): string {
  const done = status === 'submitted' ? '送审' : '保存';
  return `${itemCount}项，${changedByName}${shortInstant(changedAt)}${done}`;
}

/** What the reader does next with the list. */
export function nextStepOf(list: TownshipListView): 'begin' | 'write' | 'await' | 'approve' {
  const { draft } = list;
  if (draft === null) return 'begin';
  if (draft.status === 'drafting') return 'write';
  return draft.isOwn ? 'await' : 'approve';
}
