import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import './payment-tables.ts';

const TRIES_A_DAY = 5;

interface Try {
  /** A keyed digest of what is guessed at: an account, an order. */
  readonly subject: string;
  readonly at: Instant;
  /** Wrong ones a day; five unless told. */
  readonly triesADay?: number;
}

/**
 * Takes one of the day's tries; false when none is left. The row stays locked until the transaction ends, so that tries sent
 * at once are counted one after the other.
 */
export async function takeTry(tx: Tx, { subject, at, triesADay = TRIES_A_DAY }: Try): Promise<boolean> {
  const { failures } = await tx
    .insertInto('payment_attempt')
    .values({ subject, day: dateInShanghai(at), failures: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['subject', 'day'])
        .doUpdateSet((eb) => ({ failures: eb('payment_attempt.failures', '+', 1) })),
    )
    .returning('failures')
    .executeTakeFirstOrThrow();
  return failures <= triesADay;
}

/** A try that was right does not count, and clears nothing else. */
export async function giveTryBack(tx: Tx, { subject, at }: Try): Promise<void> {
  await tx
    .updateTable('payment_attempt')
    .set((eb) => ({ failures: eb('failures', '-', 1) }))
    .where('subject', '=', subject)
    .where('day', '=', dateInShanghai(at))
    .execute();
}

/** Counts of days gone by mean nothing any more. */
export async function removeOldTries(tx: Tx, now: Instant): Promise<void> {
  await tx.deleteFrom('payment_attempt').where('day', '<', dateInShanghai(now)).execute();
}
