import type { TownshipId } from '../catalogue/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import { checkListChange, type RecallsByItem } from './check-list-change.ts';
import { checkParties, type Organisations } from './check-parties.ts';
import { checkPublishedRow } from './check-published-row.ts';
import type { DelegationList, DelegationListEvent, ListRow, ListVersion } from './delegation-list.ts';
import { checkDesignation } from './designation.ts';

export type ListPublication = Omit<ListVersion, 'recordedAt'> & { readonly townshipId: TownshipId };

export interface ListFacts {
  readonly organisations: Organisations;
  readonly recalls: RecallsByItem;
}

/**
 * Publishes a version of a township's list with all that is wrong at once: DLG-01 rows, DLG-06 parties, DLG-07 grounds,
 * DLG-08 the next version after the last, GOV-02 dates, GOV-05 recalls first, GOV-06 one row an item.
 * DLG-15 委托办理 where only a township designated by the province decides (row 39). Whether an item may be entrusted at all
 * (DLG-05) is asked at the gates, not here.
 */
export function decideListPublication(
  state: DelegationList | null,
  command: ListPublication,
  facts: ListFacts,
  now: Instant,
): Decided<DelegationListEvent> {
  const { townshipId, rows, effectiveFrom } = command;
  const place = { townshipId, day: effectiveFrom };
  const refusals = [
    ...checkSuccession(state, command),
    ...checkDates(command, now),
    ...(hasRepeats(rows) ? [refuse('GOV-06')] : []),
    ...rows.flatMap(checkPublishedRow),
    ...rows.flatMap((row) => checkRowParties(row, command, facts.organisations, now)),
    ...rows.flatMap((row) => checkDesignation(row, place, facts.organisations, now) ?? []),
    ...checkListChange(state, rows, facts.recalls, effectiveFrom),
  ];
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'delegationListPublished', typeVersion: 1, payload: command });
}

/** DLG-08: one list per township; each version follows the last in number and in day. */
function checkSuccession(state: DelegationList | null, command: ListPublication): Refusal[] {
  const last = state?.versions.at(-1);
  const next = (last?.version ?? 0) + 1;
  if (command.version !== next) {
    return [refuse('DLG-08', { text: `该乡镇（街道）清单的下一个版本应为第${next}版。` })];
  }
  if (last && command.effectiveFrom <= last.effectiveFrom) {
    return [refuse('DLG-08', { text: `新版本的生效日期须晚于现行版本的生效日期${last.effectiveFrom}。` })];
  }
  return [];
}

function checkDates({ publishedOn, effectiveFrom }: ListPublication, now: Instant): Refusal[] {
  if (publishedOn > dateInShanghai(now)) {
    return [refuse('GOV-02', { text: '公布日期晚于今天，请在公布当日登记。' })];
  }
  return effectiveFrom < publishedOn ? [refuse('GOV-02', { text: '清单的生效日期不得早于公布日期。' })] : [];
}

function hasRepeats(rows: readonly ListRow[]): boolean {
  return new Set(rows.map((row) => row.itemId)).size < rows.length;
}

function checkRowParties(
  { departmentId, itemId, mode }: ListRow,
  { townshipId, effectiveFrom }: ListPublication,
  organisations: Organisations,
  now: Instant,
): Refusal[] {
  if (departmentId === null) return [];
  const parties = { departmentId, townshipId, itemId, mode };
  const refusal = checkParties(organisations, parties, effectiveFrom, now);
  return refusal === null ? [] : [refusal];
}
