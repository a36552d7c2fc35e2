import { type Refusal, refuse } from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { ListRow } from './delegation-list.ts';
import type { ListedItem } from './list-fault.ts';

/** DLG-16: an edition of the city's catalogue has ended the item by the first day of the list. */
export function checkStillInCatalogue(
  { origin }: Pick<ListRow, 'origin'>,
  item: ListedItem | undefined,
  day: LocalDate,
): Refusal | null {
  if (origin !== 'catalogue' || item?.firstDayWithout === undefined || item.firstDayWithout > day)
    return null;
  return refuse('DLG-16', {
    text: `事项“${item.name}”自${item.firstDayWithout}起由市级指导目录终止，新版清单不能再列入。`,
  });
}
