import type { CatalogueItem, PowerType } from '@tongban/domain/catalogue';

/** What a list or a search answer shows of an item. */
export interface ItemSummary {
  readonly id: string;
  readonly catalogueNo: number | null;
  readonly name: string;
  readonly powerType: PowerType;
}

/** The summary of an item. */
export function summaryOf(item: CatalogueItem): ItemSummary {
  const { id, catalogueNo, name, powerType } = item;
  return { id, catalogueNo, name, powerType };
}
