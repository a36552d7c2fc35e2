import type { Insertable } from 'kysely';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import './outside-result-table.ts';

/** Keeps what an outside system decided; false when the system's number stands on another case of the county. */
export async function insertOutsideResult(
  tx: Tx,
  row: Insertable<Tables['outside_result']>,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('outside_result')
    .values(row)
    .onConflict((conflict) => conflict.columns(['county_id', 'system', 'number']).doNothing())
    .returning('case_id')
    .executeTakeFirst();
  return inserted !== undefined;
}
