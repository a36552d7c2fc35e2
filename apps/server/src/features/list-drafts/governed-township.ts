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
