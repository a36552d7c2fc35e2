import type { TownshipRecordView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import type { ItemRow } from '../items/item-rows.tsx';
import { rowsOfItems } from '../items/rows-of-items.ts';
import { isServed } from './township-items.tsx';

/** The rows of a township's list that are served now, each with its mode and the organ in whose name it is done. */
export function servedRows(
  ctx: Pick<AppContext, 'reference' | 'certificateTemplates'>,
  { rows, countyId }: TownshipRecordView,
): ItemRow[] {
  const served = new Map(
    rows.filter(({ standing }) => isServed(standing)).map((row) => [row.itemId, row] as const),
  );
  return rowsOfItems(ctx, [...served.keys()], { countyId }).map((item) => {
    const row = served.get(item.id);
    if (row === undefined) return item;
    const mode = row.standing === 'live' ? row.modeName : `${row.modeName}（${row.standingName}）`;
    return { ...item, organ: row.departmentName, ...(mode === null ? {} : { powerType: mode }) };
  });
}
