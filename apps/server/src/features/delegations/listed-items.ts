import type { CatalogueItem } from '@tongban/domain/catalogue';
import { type ListedItem, type ListedItems, type ListRow, scopeQuestions } from '@tongban/domain/delegation';
import type { LocalDate } from '@tongban/domain/time';
import { catalogueOn, type ReferenceData } from '../catalogue/index.ts';

/** What the rules of a list that takes effect on `day` know of its items: the catalogue's, and local ones by the name on the row. */
export function listedItems(
  reference: Pick<ReferenceData, 'firstItems' | 'editions' | 'guides'>,
  rows: readonly Pick<ListRow, 'itemId' | 'localName'>[],
  day: LocalDate,
): ListedItems {
  const local = rows.flatMap(({ itemId, localName }): [string, ListedItem][] =>
    localName ? [[itemId, { name: localName, statutory: null }]] : [],
  );
  const { items, ended } = catalogueOn(reference, day);
  const known = ({ id, name }: CatalogueItem): ListedItem => {
    const guide = reference.guides.get(id);
    return {
      name,
      statutory: guide ? { days: guide.statutoryDays, unit: guide.statutoryDaysUnit } : null,
      questions: scopeQuestions(guide?.formFields ?? []),
    };
  };
  return new Map([
    ...local,
    ...ended.map(({ item, firstDayWithout }): [string, ListedItem] => [
      item.id,
      { ...known(item), firstDayWithout },
    ]),
    ...items.map((item): [string, ListedItem] => [item.id, known(item)]),
  ]);
}
