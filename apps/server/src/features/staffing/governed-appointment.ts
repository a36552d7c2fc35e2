import type { Appointment } from '@tongban/domain/organisation';
import { POSTS, type Post } from '@tongban/domain/terms';
import { validate as isUuid } from 'uuid';
import type { Tx } from '../../platform/db/transaction.ts';
import { type Actor, selectAppointment } from '../organisations/index.ts';
import { governorOf, type StaffActor } from '../staff/index.ts';

/** Who puts people in the posts of a county and its townships. */
export const STAFFING_POSTS: readonly Post[] = ['county_service_manager'];

/** The posts that a county fills: its own and its townships', never the city's or an administrator's (design §9). */
export function isCountyFilled(post: string): post is Post {
  return Object.hasOwn(POSTS, post) && POSTS[post as Post].level !== 'city';
}

interface GovernedAppointment {
  readonly appointment: Appointment;
  readonly version: number;
  readonly by: Actor;
}

/** The appointment if it is one that the actor fills; undefined = not found, which is the same answer (design §2.5). */
export async function governedAppointment(
  tx: Tx,
  actor: StaffActor,
  { countyId, appointmentId }: { readonly countyId: string; readonly appointmentId: string },
): Promise<GovernedAppointment | undefined> {
  const by = governorOf(actor, STAFFING_POSTS, { countyId, townshipId: null });
  if (by === undefined || !isUuid(appointmentId)) return undefined;
  const row = await selectAppointment(tx, countyId, appointmentId);
  if (row === undefined || !isCountyFilled(row.post)) return undefined;
  return { appointment: row.state, version: row.version, by };
}
