import type { Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { AccessLogSegmentTable, AccessLogTable } from '../db/schema.ts';
import type { Tx } from '../db/transaction.ts';

/** One closed hour. */
export type SegmentRow = Selectable<AccessLogSegmentTable>;
/** One entry as stored. */
export type AccessLogRow = Selectable<AccessLogTable>;

/** Hash of the newest closed hour: what the daily root covers of the access log. */
export async function lastSegmentHash(tx: Tx): Promise<string | undefined> {
  return (await selectLastSegment(tx))?.hash;
}

/** The newest closed hour. */
export function selectLastSegment(tx: Tx): Promise<SegmentRow | undefined> {
  return tx.selectFrom('access_log_segment').selectAll().orderBy('hour', 'desc').limit(1).executeTakeFirst();
}

/** All closed hours, oldest first. */
export function selectSegments(tx: Tx): Promise<SegmentRow[]> {
  return tx.selectFrom('access_log_segment').selectAll().orderBy('hour').execute();
}

/** Entries with `from` ≤ at < `until`, by key. */
export function selectEntries(tx: Tx, from: Instant, until: Instant): Promise<AccessLogRow[]> {
  return tx
    .selectFrom('access_log')
    .selectAll()
    .where('at', '>=', from)
    .where('at', '<', until)
    .orderBy('county_id')
    .orderBy('id')
    .execute();
}

/** Instant of the first entry at or after `from`. */
export async function selectFirstEntryAt(tx: Tx, from: Instant | undefined): Promise<Instant | undefined> {
  let query = tx.selectFrom('access_log').select('at').orderBy('at').limit(1);
  if (from !== undefined) query = query.where('at', '>=', from);
  return (await query.executeTakeFirst())?.at;
}

/** Stores a closed hour unless it is closed already. */
export async function insertSegment(tx: Tx, row: SegmentRow): Promise<void> {
  await tx
    .insertInto('access_log_segment')
    .values(row)
    .onConflict((conflict) => conflict.column('hour').doNothing())
    .execute();
}
