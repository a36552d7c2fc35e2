import type { PortalSearchView } from '@tongban/contract';
import { presentSummary } from './catalogue.present.ts';
import type { CatalogueSearch } from './catalogue-search.ts';
import { placesInQuery } from './places-in-query.ts';
import { reasonText } from './reason-text.ts';
import type { ReferenceData } from './reference-data.ts';
import { searchLifeEvents } from './search-life-events.ts';

/** Everything that a question finds, for programs. */
export function presentSearch(
  reference: ReferenceData,
  search: CatalogueSearch,
  query: string,
  isOpen: (itemId: string) => boolean,
): PortalSearchView {
  const { items, meant, near } = search.answerQuery(query);
  return {
    query,
    meant,
    items: items.map(({ item, reason }) => ({
      item: presentSummary(item, isOpen),
      reason: reasonText(reason),
    })),
    near: near.map((item) => presentSummary(item, isOpen)),
    lifeEvents: searchLifeEvents(reference, query).map(({ id, name }) => ({ id, name })),
    places: placesInQuery(reference, query).map(({ county, township }) => ({
      countyId: county.id,
      townshipId: township?.id ?? null,
      name: `${county.name}${township?.name ?? ''}`,
    })),
  };
}
