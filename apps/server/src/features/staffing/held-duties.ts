import type { Appointment, HeldDuties } from '@tongban/domain/organisation';
import { custodianAt, isSealInHand, type Seal } from '@tongban/domain/seal';
import { postMay } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { claimedBy } from '../cases/index.ts';
import { selectSeals } from '../delegations/index.ts';

/** The seals that the person keeps by this appointment (E-12). */
export async function sealsKept(
  tx: Tx,
  { countyId, townshipId, personId, post }: Appointment,
  now: Instant,
): Promise<Seal[]> {
  if (!postMay(post, 'seal')) return [];
  const seals = await selectSeals(tx, { countyId, townshipId: null });
  return seals.filter(
    (seal) =>
      seal.townshipId === townshipId && isSealInHand(seal) && custodianAt(seal, now, now) === personId,
  );
}

/** What the person has still in hand in the post. Claims that are given back with its end are left out. */
export async function heldDuties(
  tx: Tx,
  appointment: Appointment,
  now: Instant,
  { releaseCases }: { readonly releaseCases: boolean },
): Promise<HeldDuties> {
  const { countyId, personId } = appointment;
  return {
    seals: (await sealsKept(tx, appointment, now)).map(({ name }) => name),
    cases: releaseCases ? [] : (await claimedBy(tx, countyId, personId, now)).map(({ number }) => number),
  };
}
