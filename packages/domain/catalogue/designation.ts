import type { ItemId } from './item.ts';

/**
 * Items that a township decides only where the province has designated it (row 39, design §5): 《婚姻登记条例》第二条.
 * The law allows nobody to widen or narrow this list but itself, so it is a literal; the guides say the same, and a test
 * compares.
 */
const DESIGNATED_ONLY: ReadonlySet<ItemId> = new Set(['marriage-registration']);

/** Whether 委托办理 of the item asks for a designation of the township by the province. */
export function needsDesignation(itemId: ItemId): boolean {
  return DESIGNATED_ONLY.has(itemId);
}
