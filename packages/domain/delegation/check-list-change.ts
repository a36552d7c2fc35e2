import type { ItemId } from '../catalogue/index.ts';
import { type Refusal, refuse } from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { Recall } from './delegation.ts';
import type { DelegationList, ListRow } from './delegation-list.ts';
import { type ListedItems, type ListFault, listedName } from './list-fault.ts';

export type RecallsByItem = ReadonlyMap<ItemId, readonly Recall[]>;

/**
 * GOV-05: a row leaves, changes its mode or starts a new generation only after a recall of the old generation that has
 * taken effect by `effectiveFrom`; a recalled generation never comes back (R-2.3.1, R-2.3.3, E-02, E-03).
 */
export function checkListChange(
  list: DelegationList | null,
  rows: readonly ListRow[],
  { recalls, items }: { readonly recalls: RecallsByItem; readonly items: ListedItems },
  effectiveFrom: LocalDate,
): ListFault[] {
  const before = list?.versions.at(-1)?.rows ?? [];
  const left = before
    .filter(
      (old) =>
        !rows.some((row) => row.itemId === old.itemId) &&
        !isRecalled(recalls, old.itemId, old.generation, effectiveFrom),
    )
    .map(({ itemId }) => ({
      itemId,
      refusal: refuse('GOV-05', { text: `事项${listedName(items, itemId)}移出清单，但没有登记收回。` }),
    }));
  const changed = rows.flatMap((row) => {
    const refusal = checkGeneration(row, listedName(items, row.itemId), list, recalls, effectiveFrom);
    return refusal === null ? [] : [{ itemId: row.itemId, refusal }];
  });
  return [...left, ...changed];
}

/** Which delegation of the item a row of the next version is: the same as on the last list, or one more after its recall. */
export function nextGeneration(
  list: DelegationList | null,
  recalls: RecallsByItem,
  itemId: ItemId,
  effectiveFrom: LocalDate,
): number {
  const last = lastRowOf(list, itemId);
  if (last === null) return 1;
  return isRecalled(recalls, itemId, last.generation, effectiveFrom) ? last.generation + 1 : last.generation;
}

function isRecalled(recalls: RecallsByItem, itemId: ItemId, generation: number, by: LocalDate): boolean {
  return (recalls.get(itemId) ?? []).some((r) => r.generation === generation && r.effectiveOn <= by);
}

function checkGeneration(
  row: ListRow,
  name: string,
  list: DelegationList | null,
  recalls: RecallsByItem,
  effectiveFrom: LocalDate,
): Refusal | null {
  const last = lastRowOf(list, row.itemId);
  const expected = nextGeneration(list, recalls, row.itemId, effectiveFrom);
  if (row.generation !== expected) {
    return refuse('GOV-05', {
      text: `事项${name}应为第${expected}次赋权，填写的是第${row.generation}次；重新赋权须先登记收回。`,
    });
  }
  if (last !== null && last.generation === expected && last.mode !== row.mode) {
    return refuse('GOV-05', { text: `事项${name}调整实施方式，但没有登记收回。` });
  }
  return null;
}

/** The item's row on the newest version that had it, also when a later version dropped it. */
function lastRowOf(list: DelegationList | null, itemId: ItemId): ListRow | null {
  const rows = (list?.versions ?? []).flatMap((v) => v.rows).filter((r) => r.itemId === itemId);
  return rows.at(-1) ?? null;
}
