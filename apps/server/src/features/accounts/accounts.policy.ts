import { isHeldFrom } from '@tongban/domain/account';
import type { Appointment } from '@tongban/domain/organisation';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { appointmentsOfPersons } from '../organisations/index.ts';
import type { StaffActor } from '../staff/index.ts';

/** The counties whose people's accounts a security administrator keeps; null = of the whole city. */
export type AccountReach = readonly string[] | null;

/** A security administrator of the city keeps all accounts, one of a county those of its people (design §2.5). */
export function accountReach(
  { appointments }: StaffActor,
  { reference }: Pick<AppContext, 'reference'>,
): AccountReach {
  const counties = appointments
    .filter(({ post }) => post === 'security_administrator')
    .map(({ countyId }) => countyId);
  return counties.includes(reference.city.code) ? null : counties;
}

/**
 * Whether somebody with these appointments is in reach. Who holds a post elsewhere too is not: a new password would open that
 * post. Those who hold none any more are told by the posts they held.
 */
export function isInReach(reach: AccountReach, appointments: readonly Appointment[], now: Instant): boolean {
  if (reach === null) return true;
  const held = appointments.filter((appointment) => isHeldFrom(appointment, now));
  const relevant = held.length > 0 ? held : appointments;
  return relevant.length > 0 && relevant.every(({ countyId }) => reach.includes(countyId));
}

/** Of some accounts, those in reach. */
export async function inReachOf<A extends { readonly person_id: string }>(
  tx: Tx,
  reach: AccountReach,
  accounts: readonly A[],
  now: Instant,
): Promise<readonly A[]> {
  if (reach === null) return accounts;
  const postings = await appointmentsOfPersons(
    tx,
    accounts.map(({ person_id }) => person_id),
  );
  const byPerson = byPersonOf(postings);
  return accounts.filter(({ person_id }) => isInReach(reach, byPerson.get(person_id) ?? [], now));
}

/** Appointments by whose they are. */
export function byPersonOf(
  appointments: readonly Appointment[],
): ReadonlyMap<string, readonly Appointment[]> {
  const byPerson = new Map<string, Appointment[]>();
  for (const each of appointments)
    byPerson.set(each.personId, [...(byPerson.get(each.personId) ?? []), each]);
  return byPerson;
}
