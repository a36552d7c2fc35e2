import type { CasePlace } from '@tongban/domain/case';
import type { TownshipId } from '@tongban/domain/catalogue';
import { existsOn, type Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { powerHolderOf } from '../delegations/index.ts';

type Organisations = ReadonlyMap<OrganisationId, Organisation>;

/** Who keeps a file at a place: the township's government, at the county the holder of the power; null = not registered. */
export function casePlaceAt(
  organisations: Organisations,
  townshipId: TownshipId | null,
  itemId: string,
  now: Instant,
): CasePlace | null {
  const organisation =
    townshipId === null ? organOf(organisations, itemId, now) : governmentOf(organisations, townshipId, now);
  return organisation === null ? null : { organisationId: organisation.id, townshipId };
}

/** The organ whose item it is now. */
export function organOf(organisations: Organisations, itemId: string, now: Instant): Organisation | null {
  return powerHolderOf(organisations, itemId, dateInShanghai(now), now);
}

/** The organ that stands on paper: the owner of the organ's seals, in 鲁西新区 the 管委会. */
export function printedOrgan(organisations: Organisations, organ: Organisation): Organisation {
  return organisations.get(organ.sealOwnerId) ?? organ;
}

function governmentOf(
  organisations: Organisations,
  townshipId: TownshipId,
  now: Instant,
): Organisation | null {
  const today = dateInShanghai(now);
  for (const organisation of organisations.values()) {
    const { kind, townshipId: of } = organisation;
    if (kind === 'township_government' && of === townshipId && existsOn(organisation, today)) {
      return organisation;
    }
  }
  return null;
}
