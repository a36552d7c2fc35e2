import {
  type CatalogueItem,
  type Guide,
  type Handling,
  handlingOf,
  type PowerType,
} from '@tongban/domain/catalogue';

/** What a list or a search answer shows of an item. */
export interface ItemSummary {
  readonly id: string;
  readonly catalogueNo: number | null;
  readonly name: string;
  readonly powerType: PowerType;
  readonly handling: Handling;
}

/** The summaries of items, in the order given. Throws on an item without a guide: the reference data checks that. */
export function summariesOf(
  items: readonly CatalogueItem[],
  guides: ReadonlyMap<string, Guide>,
): readonly ItemSummary[] {
  return items.map(({ id, catalogueNo, name, powerType }) => {
    const guide = guides.get(id);
    if (guide === undefined) throw new Error(`The item ${id} has no guide.`);
    return { id, catalogueNo, name, powerType, handling: handlingOf(guide) };
  });
}
