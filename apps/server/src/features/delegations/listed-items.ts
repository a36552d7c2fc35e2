import type { ListedItem, ListedItems, ListRow } from '@tongban/domain/delegation';
import type { ReferenceData } from '../catalogue/index.ts';

/** What the rules of a list know of its items: the catalogue's, and local ones by the name on the row. */
export function listedItems(
  { items, guides }: Pick<ReferenceData, 'items' | 'guides'>,
  rows: readonly Pick<ListRow, 'itemId' | 'localName'>[],
): ListedItems {
  const local = rows.flatMap(({ itemId, localName }): [string, ListedItem][] =>
    localName ? [[itemId, { name: localName, statutory: null }]] : [],
  );
  const listed = items.map(({ id, name }): [string, ListedItem] => {
    const guide = guides.get(id);
    const statutory = guide ? { days: guide.statutoryDays, unit: guide.statutoryDaysUnit } : null;
    return [id, { name, statutory }];
  });
  return new Map([...local, ...listed]);
}
