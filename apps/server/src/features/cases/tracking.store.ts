import type { LocalDate } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import './case-tables.ts';

interface TrackedDay {
  readonly countyId: string;
  readonly number: string;
  readonly day: LocalDate;
}

/**
 * Takes one of the day's tries and tells how many are gone with it. The row stays locked until the transaction ends, so that
 * tries sent at once are counted one after the other.
 */
export async function takeTry(tx: Tx, { countyId, number, day }: TrackedDay): Promise<number> {
  const { failures } = await tx
    .insertInto('tracking_attempt')
    .values({ county_id: countyId, number, day, failures: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['county_id', 'number', 'day'])
        .doUpdateSet((eb) => ({ failures: eb('tracking_attempt.failures', '+', 1) })),
    )
    .returning('failures')
    .executeTakeFirstOrThrow();
  return failures;
}

/** A try that was right, or was not made, does not count. */
export async function giveTryBack(tx: Tx, { countyId, number, day }: TrackedDay): Promise<void> {
  await tx
    .updateTable('tracking_attempt')
    .set((eb) => ({ failures: eb('failures', '-', 1) }))
    .where('county_id', '=', countyId)
    .where('number', '=', number)
    .where('day', '=', day)
    .execute();
}
