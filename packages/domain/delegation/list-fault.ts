import type { DayUnit, ItemId } from '../catalogue/index.ts';
import type { Refusal } from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { ScopeQuestion } from './scope-questions.ts';

/** Why a list cannot be published as it is: about one item of it, or with null about the whole. */
export interface ListFault {
  readonly itemId: ItemId | null;
  readonly refusal: Refusal;
}

/** What is known of an item beside the list: what it is called, and how long the law gives for it; null = 待县补充. */
export interface ListedItem {
  readonly name: string;
  readonly statutory: { readonly days: number; readonly unit: DayUnit } | null;
  /** By which its application form lets a scope be fixed (E-07); absent = it has no form. */
  readonly questions?: readonly ScopeQuestion[];
  /** The first day on which the city's catalogue does not have it any more; absent = it has it, or never had. */
  readonly firstDayWithout?: LocalDate;
}

export type ListedItems = ReadonlyMap<ItemId, ListedItem>;

/** The item's name in a refusal; the id of one that nothing is known of. */
export function listedName(items: ListedItems, itemId: ItemId): string {
  return items.get(itemId)?.name ?? itemId;
}
