import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../organisations/index.ts';
import { GOVERNANCE_POSTS, governedCounties, governorOf, type StaffActor } from '../staff/index.ts';

const CITY_POSTS = ['city_administrator'] as const;

/** In which capacity somebody hands lists in for the county; undefined = out of reach, answered as not found. */
export function submitterOf(staff: StaffActor, countyId: string): Actor | undefined {
  return governorOf(staff, GOVERNANCE_POSTS, { countyId, townshipId: null });
}

/** In which capacity somebody answers for the city. */
export function cityOfficerOf(staff: StaffActor, countyId: string): Actor | undefined {
  return governorOf(staff, CITY_POSTS, { countyId, townshipId: null });
}

/** The counties whose filings somebody sees: the city all, a county's managers their own. */
export function filingCounties({ reference }: Pick<AppContext, 'reference'>, staff: StaffActor) {
  const isCity = staff.appointments.some(({ post }) => CITY_POSTS.some((each) => each === post));
  const own = governedCounties(staff, GOVERNANCE_POSTS);
  return reference.counties.filter(({ id }) => isCity || own.includes(id));
}
