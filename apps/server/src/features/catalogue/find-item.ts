import type { CatalogueItem, Guide, ItemId } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';

/** An item and its reference guide. */
export interface FoundItem {
  readonly item: CatalogueItem;
  readonly guide: Guide;
}

/** The item with this id; undefined if there is none. */
export function findItem(reference: ReferenceData, id: ItemId): FoundItem | undefined {
  return found(
    reference,
    reference.items.find((item) => item.id === id),
  );
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
