import { isInPost } from '@tongban/domain/organisation';
import type { PersonId, Post } from '@tongban/domain/terms';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { type Actor, selectAppointmentsOfCounties } from '../organisations/index.ts';
import { governorOf, type StaffActor } from '../staff/index.ts';

type Reference = Pick<AppContext, 'reference'>;

/** Who records the bodies of a county: its service managers, and the city, which begins where a county has nobody (ADR 0014). */
const BODY_POSTS: readonly Post[] = ['county_service_manager', 'city_administrator'];
/** Who puts the first manager of a county in post. */
const FIRST_POSTS: readonly Post[] = ['city_administrator'];

/** In which capacity somebody records bodies of the county, or of the city under its code; undefined = not found. */
export function recorderOf(staff: StaffActor, countyId: string): Actor | undefined {
  return governorOf(staff, BODY_POSTS, { countyId, townshipId: null });
}

/** In which capacity somebody puts the county's first manager in post; undefined = not found. */
export function starterOf(staff: StaffActor, countyId: string): Actor | undefined {
  return governorOf(staff, FIRST_POSTS, { countyId, townshipId: null });
}

/** The counties that somebody keeps the bodies of; the city itself comes last. */
export function bodyCounties({ reference }: Reference, staff: StaffActor) {
  const { city, counties } = reference;
  return [
    ...counties.map(({ id, name, fullName }) => ({ id, name, fullName })),
    { id: city.code, name: city.name, fullName: city.name },
  ].filter(({ id }) => recorderOf(staff, id) !== undefined);
}

/** Everybody who may confirm a change today: of the county or the city, or of the city alone. */
export async function confirmersOf(
  tx: Tx,
  { reference }: Reference,
  {
    countyId,
    today,
    byCity,
  }: { readonly countyId: string; readonly today: LocalDate; readonly byCity: boolean },
): Promise<readonly PersonId[]> {
  const posts = byCity ? FIRST_POSTS : BODY_POSTS;
  const all = await selectAppointmentsOfCounties(tx, [...new Set([countyId, reference.city.code])]);
  return all
    .filter((each) => posts.includes(each.post) && isInPost(each, today))
    .map(({ personId }) => personId);
}
