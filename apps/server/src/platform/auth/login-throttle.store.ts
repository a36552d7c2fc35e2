import { addMilliseconds, type Instant } from '@tongban/domain/time';
import { sql } from 'kysely';
import type { Tx } from '../db/transaction.ts';

const minute = 60_000;
const attemptsAllowed = 5;
const lockMs = 15 * minute;

/**
 * Counts a try before the password is looked at, so that many at once cannot slip through, and returns until
 * when the account is locked. Five tries within fifteen minutes, then fifteen minutes of lock; per account,
 * never per address: a county sits behind one (design §9).
 */
export async function countAttempt(
  tx: Tx,
  accountKey: string,
  now: Instant,
): Promise<{ lockedUntil: Instant | null }> {
  const forgotten = addMilliseconds(now, -lockMs);
  const row = await tx
    .insertInto('login_throttle')
    .values({ account_key: accountKey, failures: 1, last_failure_at: now, locked_until: null })
    .onConflict((conflict) =>
      conflict.column('account_key').doUpdateSet({
        failures: sql`case when login_throttle.last_failure_at <= ${forgotten} then 1 else login_throttle.failures + 1 end`,
        // While locked, tries do not prolong the lock: otherwise anybody could keep an account out forever.
        last_failure_at: sql`case when login_throttle.locked_until > ${now} then login_throttle.last_failure_at else ${now}::timestamptz end`,
      }),
    )
    .returning(['failures', 'locked_until', 'last_failure_at'])
    .executeTakeFirstOrThrow();
  if (row.locked_until !== null && row.locked_until > now) return { lockedUntil: row.locked_until };
  if (row.failures <= attemptsAllowed) return { lockedUntil: null };
  const lockedUntil = addMilliseconds(now, lockMs);
  await tx
    .updateTable('login_throttle')
    .set({ locked_until: lockedUntil })
    .where('account_key', '=', accountKey)
    .execute();
  return { lockedUntil };
}

/** Forgets the tries after a right password. */
export async function clearAttempts(tx: Tx, accountKey: string): Promise<void> {
  await tx.deleteFrom('login_throttle').where('account_key', '=', accountKey).execute();
}
