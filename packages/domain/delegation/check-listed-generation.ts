import type { ItemId } from '../catalogue/index.ts';
import { type Refusal, refuse } from '../terms/index.ts';
import type { DelegationList } from './delegation-list.ts';

/** DLG-10: the generation must be the one on the newest published version of the list. */
export function checkListedGeneration(
  list: DelegationList | null,
  itemId: ItemId,
  generation: number,
): Refusal | null {
  const row = list?.versions.at(-1)?.rows.find((r) => r.itemId === itemId);
  if (!row) return refuse('DLG-10');
  return row.generation === generation
    ? null
    : refuse('DLG-10', { text: `清单上是第${row.generation}次赋权，填写的是第${generation}次。` });
}
