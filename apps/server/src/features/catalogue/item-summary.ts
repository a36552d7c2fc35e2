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
  /** null = there is no guide yet, so nobody can say. */
  readonly handling: Handling | null;
}

/** The summaries of items, in the order given. An item that an edition added has no guide at first. */
export function summariesOf(
  items: readonly CatalogueItem[],
  guides: ReadonlyMap<string, Guide>,
): readonly ItemSummary[] {
  return items.map(({ id, catalogueNo, name, powerType }) => {
    const guide = guides.get(id);
    return { id, catalogueNo, name, powerType, handling: guide === undefined ? null : handlingOf(guide) };
  });
}
