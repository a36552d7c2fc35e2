import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../organisations/index.ts';
import { GOVERNANCE_POSTS, governedCounties, governorOf, type StaffActor } from '../staff/index.ts';

const CITY_POSTS = ['city_administrator'] as const;

/** In which capacity somebody writes and publishes the city's catalogue; undefined = not of the city. */
export function editionWriterOf(
  { reference }: Pick<AppContext, 'reference'>,
  staff: StaffActor,
): Actor | undefined {
  return governorOf(staff, CITY_POSTS, { countyId: reference.city.code, townshipId: null });
}

/** The counties of which somebody sees what an edition touches: the city all, a county's managers their own. */
export function touchedCounties({ reference }: Pick<AppContext, 'reference'>, staff: StaffActor) {
  const isCity = staff.appointments.some(({ post }) => CITY_POSTS.some((each) => each === post));
  const own = governedCounties(staff, GOVERNANCE_POSTS);
  return reference.counties.filter(({ id }) => isCity || own.includes(id));
}
