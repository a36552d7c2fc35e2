import type { ItemId } from '../catalogue/index.ts';
import { type Refusal, refuse } from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { Recall } from './delegation.ts';
import type { DelegationList, ListRow } from './delegation-list.ts';

export type RecallsByItem = ReadonlyMap<ItemId, readonly Recall[]>;

/**
 * GOV-05: a row leaves, changes its mode or starts a new generation only after a recall of the old generation that has
 * taken effect by `effectiveFrom`; a recalled generation never comes back (R-2.3.1, R-2.3.3, E-02, E-03).
 */
export function checkListChange(
  list: DelegationList | null,
  rows: readonly ListRow[],
  recalls: RecallsByItem,
  effectiveFrom: LocalDate,
): Refusal[] {
  const before = list?.versions.at(-1)?.rows ?? [];
  const isRecalled = (itemId: ItemId, generation: number) =>
    (recalls.get(itemId) ?? []).some((r) => r.generation === generation && r.effectiveOn <= effectiveFrom);
  const left = before
    .filter(
      (old) => !rows.some((row) => row.itemId === old.itemId) && !isRecalled(old.itemId, old.generation),
    )
    .map((old) => refuse('GOV-05', { text: `事项${old.itemId}移出清单，但没有登记收回。` }));
  const changed = rows.flatMap((row) => {
    const refusal = checkGeneration(row, list, isRecalled);
    return refusal === null ? [] : [refusal];
  });
  return [...left, ...changed];
}

function checkGeneration(
  row: ListRow,
  list: DelegationList | null,
  isRecalled: (itemId: ItemId, generation: number) => boolean,
): Refusal | null {
  const last = lastRowOf(list, row.itemId);
  const expected =
    last === null ? 1 : isRecalled(row.itemId, last.generation) ? last.generation + 1 : last.generation;
  if (row.generation !== expected) {
    return refuse('GOV-05', {
      text: `事项${row.itemId}应为第${expected}次赋权，填写的是第${row.generation}次；重新赋权须先登记收回。`,
    });
  }
  if (last !== null && last.generation === expected && last.mode !== row.mode) {
    return refuse('GOV-05', { text: `事项${row.itemId}调整实施方式，但没有登记收回。` });
  }
  return null;
}

/** The item's row on the newest version that had it, also when a later version dropped it. */
function lastRowOf(list: DelegationList | null, itemId: ItemId): ListRow | null {
  const rows = (list?.versions ?? []).flatMap((v) => v.rows).filter((r) => r.itemId === itemId);
  return rows.at(-1) ?? null;
}
