import type { ItemId } from '@tongban/domain/catalogue';
import { capacityOn, type Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { type Instant, instant, type LocalDate } from '@tongban/domain/time';

const EVERYTHING_RECORDED = instant('9999-12-31T23:59:59.999Z');

/** The organ that holds the power over the item on `day`, as known at `knownAt` (default: all that is recorded); null = AUT-01. */
export function powerHolderOf(
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  itemId: ItemId,
  day: LocalDate,
  knownAt: Instant = EVERYTHING_RECORDED,
): Organisation | null {
  for (const organisation of organisations.values()) {
    if (capacityOn(organisation, 'power_holder', itemId, day, knownAt) !== null) return organisation;
  }
  return null;
}
