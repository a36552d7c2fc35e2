import type { ItemId } from '@tongban/domain/catalogue';

/** What the billers' interface calls each collection service. */
const BILLER_KINDS = {
  'water-fee-payment': 'water',
  'electricity-fee-payment': 'electricity',
  'gas-fee-payment': 'gas',
  'heating-fee-payment': 'heating',
} as const satisfies Readonly<Record<ItemId, string>>;

export type BillerKind = (typeof BILLER_KINDS)[keyof typeof BILLER_KINDS];

/** The items whose bills can be asked for, in the order of the catalogue. */
export const COLLECTION_ITEMS: readonly ItemId[] = Object.keys(BILLER_KINDS);

export function billerKindOf(itemId: ItemId): BillerKind | undefined {
  return Object.hasOwn(BILLER_KINDS, itemId) ? BILLER_KINDS[itemId as keyof typeof BILLER_KINDS] : undefined;
}
