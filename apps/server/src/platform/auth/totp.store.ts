import type { Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { TotpEnrolmentTable, TotpSecretTable } from '../db/schema.ts';
import type { Tx } from '../db/transaction.ts';

/** The encrypted secret of one account. */
export function selectTotp(tx: Tx, accountId: string): Promise<Selectable<TotpSecretTable> | undefined> {
  return tx.selectFrom('totp_secret').selectAll().where('account_id', '=', accountId).executeTakeFirst();
}

/** Stores a fresh secret; replaces the one before. */
export async function upsertTotp(tx: Tx, accountId: string, ciphertext: string, now: Instant): Promise<void> {
  const fresh = { ciphertext, last_used_step: 0, created_at: now, confirmed_at: null };
  await tx
    .insertInto('totp_secret')
    .values({ account_id: accountId, ...fresh })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(fresh))
    .execute();
}

/** A secret that was shown and is not confirmed by a code yet. */
export function selectEnrolment(
  tx: Tx,
  accountId: string,
): Promise<Selectable<TotpEnrolmentTable> | undefined> {
  return tx.selectFrom('totp_enrolment').selectAll().where('account_id', '=', accountId).executeTakeFirst();
}

/** Notes a fresh secret beside the one that counts; replaces one that was begun before. */
export async function upsertEnrolment(
  tx: Tx,
  accountId: string,
  ciphertext: string,
  now: Instant,
): Promise<void> {
  const begun = { ciphertext, started_at: now };
  await tx
    .insertInto('totp_enrolment')
    .values({ account_id: accountId, ...begun })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(begun))
    .execute();
}

/** False when there is none any more. */
export async function deleteEnrolment(tx: Tx, accountId: string): Promise<boolean> {
  const result = await tx.deleteFrom('totp_enrolment').where('account_id', '=', accountId).executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/** Uses a time step up; false when it, or a later one, was used before (two requests at once included). */
export async function consumeStep(
  tx: Tx,
  accountId: string,
  step: number,
  confirmedAt: Instant,
): Promise<boolean> {
  const result = await tx
    .updateTable('totp_secret')
    .set({ last_used_step: step, confirmed_at: confirmedAt })
    .where('account_id', '=', accountId)
    .where('last_used_step', '<', step)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
