import { type Catalogue, type CatalogueEdition, catalogueAt } from '@tongban/domain/edition';
import type { LocalDate } from '@tongban/domain/time';
import { buildCatalogueSearch, type CatalogueSearch } from './catalogue-search.ts';
import { everyItem } from './every-item.ts';
import type { ReferenceData } from './reference-data.ts';

/** The reference data and the index over its items, as they stand on one day. */
interface CatalogueOnDay {
  readonly reference: ReferenceData;
  readonly search: CatalogueSearch;
}

/**
 * The catalogue by day, edition after edition. What the city publishes counts from the next day at the earliest, so a
 * process may learn of it a little later than the one that recorded it.
 */
export interface CatalogueBook {
  on(day: LocalDate): CatalogueOnDay;
  /** Takes over what was published: all editions, in the order of their numbers. */
  learn(editions: readonly CatalogueEdition[]): void;
}

/** A book that knows the first edition only. */
export function createCatalogueBook(first: ReferenceData): CatalogueBook {
  let editions: readonly CatalogueEdition[] = [];
  let byEdition = new Map<number, CatalogueOnDay>();
  return {
    on: (day) => {
      const { editionNo } = catalogueAt([], editions, day);
      const known = byEdition.get(editionNo);
      if (known !== undefined) return known;
      const reference = referenceOn(first, editions, day);
      // What the catalogue has ended may still be done at the county and by lists in force: whoever looks for it finds it.
      const made = { reference, search: buildCatalogueSearch({ ...reference, items: everyItem(reference) }) };
      byEdition.set(editionNo, made);
      return made;
    },
    learn: (published) => {
      if (published.length === editions.length) return;
      editions = published;
      byEdition = new Map();
    },
  };
}

/** The reference data with the items that the catalogue has on `day`. */
function referenceOn(
  reference: ReferenceData,
  editions: readonly CatalogueEdition[],
  day: LocalDate,
): ReferenceData {
  const { items, ended } = catalogueAt(reference.firstItems, editions, day);
  return { ...reference, items, ended, editions };
}

/** The catalogue on a day, as far as these reference data know of editions. */
export function catalogueOn(
  { firstItems, editions }: Pick<ReferenceData, 'firstItems' | 'editions'>,
  day: LocalDate,
): Catalogue {
  return catalogueAt(firstItems, editions, day);
}
