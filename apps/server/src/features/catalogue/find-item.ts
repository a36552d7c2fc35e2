import type { CatalogueItem, Guide, ItemId } from '@tongban/domain/catalogue';
import { itemWordedOn } from '@tongban/domain/edition';
import type { LocalDate } from '@tongban/domain/time';
import { catalogueOn } from './catalogue-book.ts';
import { everyItem } from './every-item.ts';
import type { ReferenceData } from './reference-data.ts';

/** An item and its reference guide. */
export interface FoundItem {
  readonly item: CatalogueItem;
  readonly guide: Guide;
}

/** The item with this id and its guide, also one that the catalogue has ended; undefined if there is none, or no guide yet. */
export function findItem(reference: ReferenceData, id: ItemId): FoundItem | undefined {
  return found(reference, itemNamed(reference, id));
}

/** The item as it was worded on `day`, for a record of that day: what was decided keeps its words. */
export function findItemOn(reference: ReferenceData, id: ItemId, day: LocalDate): FoundItem | undefined {
  return found(reference, itemWordedOn(catalogueOn(reference, day), id)) ?? findItem(reference, id);
}

/** The item with this id, whether it has a guide or not, also one that the catalogue has ended. */
export function itemNamed(
  reference: Pick<ReferenceData, 'items' | 'ended'>,
  id: ItemId,
): CatalogueItem | undefined {
  return everyItem(reference).find((item) => item.id === id);
}

/** The item with this number in the present edition of the catalogue; undefined if there is none. */
export function findItemByNo(reference: ReferenceData, catalogueNo: number): FoundItem | undefined {
  return found(
    reference,
    reference.items.find((item) => item.catalogueNo === catalogueNo),
  );
}

function found(reference: ReferenceData, item: CatalogueItem | undefined): FoundItem | undefined {
  const guide = item === undefined ? undefined : reference.guides.get(item.id);
  return item === undefined || guide === undefined ? undefined : { item, guide };
}
