import { type ItemId, needsDesignation, type TownshipId } from '../catalogue/index.ts';
import { type Capacity, capacityOn, type Organisation } from '../organisation/index.ts';
import { type Refusal, refuse } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import { type Organisations, townshipGovernmentOn } from './check-parties.ts';
import type { DelegationMode } from './delegation-list.ts';

export interface Designation {
  readonly government: Organisation;
  readonly capacity: Capacity;
}

/** The province's designation of the township for the item, in force on `day` as known then; null = none recorded. */
export function designationOn(
  organisations: Organisations,
  townshipId: TownshipId,
  itemId: ItemId,
  day: LocalDate,
  knownAt: Instant,
): Designation | null {
  const government = townshipGovernmentOn(organisations, townshipId, day);
  const capacity = government && capacityOn(government, 'designated_office', itemId, day, knownAt);
  return government && capacity ? { government, capacity } : null;
}

/** DLG-15: a row of 委托办理 whose item only a designated township decides, in a township that is not (row 39, design §5). */
export function checkDesignation(
  { itemId, mode }: { readonly itemId: ItemId; readonly mode: DelegationMode | null },
  { townshipId, day }: { readonly townshipId: TownshipId; readonly day: LocalDate },
  organisations: Organisations,
  knownAt: Instant,
): Refusal | null {
  if (mode !== 'entrusted_decision' || !needsDesignation(itemId)) return null;
  return designationOn(organisations, townshipId, itemId, day, knownAt) === null ? refuse('DLG-15') : null;
}
