import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../organisations/index.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../staff/index.ts';

/** In which capacity somebody writes the county's plan and names its work group; undefined = out of reach. */
export function planWriterOf(staff: StaffActor, countyId: string): Actor | undefined {
  return governorOf(staff, GOVERNANCE_POSTS, { countyId, townshipId: null });
}

/** The counties whose plan somebody reads: the city all, a county's managers their own. */
export function planCounties({ reference }: Pick<AppContext, 'reference'>, staff: StaffActor) {
  const posts = [...GOVERNANCE_POSTS, 'city_administrator'] as const;
  return reference.counties.filter(
    ({ id }) => governorOf(staff, posts, { countyId: id, townshipId: null }) !== undefined,
  );
}
