import type { AppContext } from '../../app-context.ts';
import { findTownship } from '../catalogue/index.ts';
import type { Actor } from '../organisations/index.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../staff/index.ts';
import type { TownshipKey } from './list-drafts.store.ts';

/** A township whose list somebody writes, and for which organisation. */
export interface GovernedTownship extends TownshipKey {
  readonly townshipName: string;
  readonly by: Actor;
}

/** For which organisation somebody governs the county itself; undefined for a county out of reach, as for none (design §2.5). */
export function governorOfCounty(staff: StaffActor, countyId: string): Actor | undefined {
  return governorOf(staff, GOVERNANCE_POSTS, { countyId, townshipId: null });
}

/** Undefined when there is no such township, or it is another county's: the same answer (design §2.5). */
export function governedTownship(
  { reference }: Pick<AppContext, 'reference'>,
  staff: StaffActor,
  townshipId: string,
): GovernedTownship | undefined {
  const township = findTownship(reference, townshipId);
  if (township === undefined) return undefined;
  const { countyId, name: townshipName } = township;
  const by = governorOf(staff, GOVERNANCE_POSTS, { countyId, townshipId });
  return by && { countyId, townshipId, townshipName, by };
}
