import type { PowerType } from '@tongban/domain/catalogue';
import { type ItemSummary, summariesOf } from './item-summary.ts';
import type { ReferenceData } from './reference-data.ts';

/** All items in the order of the catalogue, or those of one kind of power. */
export function listItems(reference: ReferenceData, powerType?: PowerType): readonly ItemSummary[] {
  const items = reference.items.filter((item) => powerType === undefined || item.powerType === powerType);
  return summariesOf(items, reference.guides);
}
