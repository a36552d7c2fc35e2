import type { TownshipId } from '../catalogue/index.ts';
import { type Refusal, refuse } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import { checkListChange, type RecallsByItem } from './check-list-change.ts';
import { checkParties, type Organisations } from './check-parties.ts';
import { checkPublishedRow } from './check-published-row.ts';
import { checkRowLimits } from './check-row-limits.ts';
import { checkRowScope } from './check-row-scope.ts';
import { checkStillInCatalogue } from './check-still-in-catalogue.ts';
import type { DelegationList, ListRow, ListVersion } from './delegation-list.ts';
import { checkDesignation } from './designation.ts';
import { type ListedItems, type ListFault, listedName } from './list-fault.ts';

export type ListPublication = Omit<ListVersion, 'recordedAt'> & { readonly townshipId: TownshipId };

export interface ListFacts {
  readonly organisations: Organisations;
  readonly recalls: RecallsByItem;
  readonly items: ListedItems;
}

/** All that forbids publishing the list, of the whole first and then row by row: what the editor shows before anybody tries. */
export function findListFaults(
  state: DelegationList | null,
  command: ListPublication,
  facts: ListFacts,
  now: Instant,
): ListFault[] {
  const { rows, effectiveFrom } = command;
  const whole = [...checkSuccession(state, command), ...checkDates(command, now)];
  return [
    ...whole.map((refusal) => ({ itemId: null, refusal })),
    ...repeatsOf(rows),
    ...rows.flatMap((row) =>
      checkRow(row, command, facts, now).map((refusal) => ({ itemId: row.itemId, refusal })),
    ),
    ...checkListChange(state, rows, facts, effectiveFrom),
  ];
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

/** GOV-06, once for each item that stands twice. */
function repeatsOf(rows: readonly ListRow[]): ListFault[] {
  const ids = rows.map(({ itemId }) => itemId);
  const repeated = new Set(ids.filter((itemId, index) => ids.indexOf(itemId) < index));
  return [...repeated].map((itemId) => ({ itemId, refusal: refuse('GOV-06') }));
}

function checkRow(
  row: ListRow,
  { townshipId, effectiveFrom: day }: ListPublication,
  { organisations, items }: ListFacts,
  now: Instant,
): Refusal[] {
  const { departmentId, itemId, mode } = row;
  const parties =
    departmentId === null
      ? null
      : checkParties(organisations, { departmentId, townshipId, itemId, mode }, day, now);
  const found = [
    parties,
    checkDesignation(row, { townshipId, day }, organisations, now),
    checkRowLimits(row, items.get(itemId)),
    checkRowScope(row, items.get(itemId)),
    checkStillInCatalogue(row, items.get(itemId), day),
  ];
  return [
    ...checkPublishedRow(row, listedName(items, itemId)),
    ...found.flatMap((refusal) => (refusal === null ? [] : [refusal])),
  ];
}
