import type { PersonId } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';

/** The open cases of a county that the person has in hand by a claim that has not lapsed (E-41). */
export async function claimedBy(
  tx: Tx,
  countyId: string,
  personId: PersonId,
  now: Instant,
): Promise<{ readonly number: string }[]> {
  return tx
    .selectFrom('service_case')
    .select('number')
    .where('county_id', '=', countyId)
    .where('claimed_by', '=', personId)
    .where('claimed_until', '>', now)
    .where('closed_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** Gives back what the person has in hand in the county: a claim is no fact of the case, so nothing is recorded. */
export async function releaseClaimsOf(tx: Tx, countyId: string, personId: PersonId): Promise<void> {
  await tx
    .updateTable('service_case')
    .set({ claimed_by: null, claimed_until: null })
    .where('county_id', '=', countyId)
    .where('claimed_by', '=', personId)
    .where('closed_at', 'is', null)
    .execute();
}
