import type { AppContext } from '../../app-context.ts';
import { findCounty } from '../catalogue/index.ts';
import type { Actor } from '../organisations/index.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../staff/index.ts';

/** In which capacity somebody writes and signs papers of the county; undefined = out of reach, answered as not found. */
export function paperClerkOf(staff: StaffActor, countyId: string): Actor | undefined {
  return governorOf(staff, GOVERNANCE_POSTS, { countyId, townshipId: null });
}

/** In which capacity somebody takes in filings of the county. */
export function filingOfficerOf(
  staff: StaffActor,
  countyId: string,
): (Actor & { readonly organisationId: string }) | undefined {
  const actor = governorOf(staff, ['justice_officer'], { countyId, townshipId: null });
  return actor?.organisationId == null ? undefined : { ...actor, organisationId: actor.organisationId };
}

/** The counties whose papers somebody looks after, in the order of the division list; one of them where it was asked for. */
export function paperCounties(
  { reference }: Pick<AppContext, 'reference'>,
  staff: StaffActor,
  of: typeof paperClerkOf,
  asked: string | undefined,
) {
  return reference.counties.filter(
    ({ id }) => (asked === undefined || id === asked) && of(staff, id) !== undefined,
  );
}

/** Whether the township is one of the county. */
export function isTownshipOf(
  ctx: Pick<AppContext, 'reference'>,
  countyId: string,
  townshipId: string,
): boolean {
  return findCounty(ctx.reference, countyId)?.townships.some(({ id }) => id === townshipId) ?? false;
}
