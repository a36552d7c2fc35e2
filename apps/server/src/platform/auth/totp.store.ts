import type { Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { TotpSecretTable } from '../db/schema.ts';
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
