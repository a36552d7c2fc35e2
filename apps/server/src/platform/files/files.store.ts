import type { Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { FileTable } from '../db/schema.ts';
import type { Tx } from '../db/transaction.ts';

/** A row of `file`. */
export type FileRow = Selectable<FileTable>;

/** Inserts one row and returns it. */
export function insertFile(tx: Tx, row: FileRow): Promise<FileRow> {
  return tx.insertInto('file').values(row).returningAll().executeTakeFirstOrThrow();
}

/** One row by key. */
export function selectFile(tx: Tx, countyId: string, id: string): Promise<FileRow | undefined> {
  return tx
    .selectFrom('file')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The files of one record, oldest first. */
export function selectFilesOf(tx: Tx, countyId: string, record: string): Promise<FileRow[]> {
  return tx
    .selectFrom('file')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('record', '=', record)
    .orderBy('id')
    .execute();
}

/** Hands files of one record over to another; those that are not of `from` stay where they are. */
export function moveFiles(
  tx: Tx,
  countyId: string,
  ids: readonly string[],
  move: { readonly from: string; readonly to: string; readonly purpose: string },
): Promise<FileRow[]> {
  return tx
    .updateTable('file')
    .set({ record: move.to, purpose: move.purpose })
    .where('county_id', '=', countyId)
    .where('id', 'in', ids)
    .where('record', '=', move.from)
    .returningAll()
    .execute();
}

/** Takes rows of one record out, all or those named; returns the digests of their contents. */
export async function deleteFilesOf(
  tx: Tx,
  countyId: string,
  record: string,
  ids?: readonly string[],
): Promise<string[]> {
  let query = tx.deleteFrom('file').where('county_id', '=', countyId).where('record', '=', record);
  if (ids !== undefined) query = query.where('id', 'in', ids);
  return (await query.returning('digest').execute()).map(({ digest }) => digest);
}

/** Takes rows of one purpose out that were made before an instant; returns the digests of their contents. */
export async function deleteFilesBefore(tx: Tx, purpose: string, before: Instant): Promise<string[]> {
  const query = tx.deleteFrom('file').where('purpose', '=', purpose).where('created_at', '<', before);
  return (await query.returning('digest').execute()).map(({ digest }) => digest);
}

/** Those of the digests that some row still has. */
export async function digestsInUse(tx: Tx, digests: readonly string[]): Promise<ReadonlySet<string>> {
  if (digests.length === 0) return new Set();
  const rows = await tx
    .selectFrom('file')
    .select('digest')
    .distinct()
    .where('digest', 'in', digests)
    .execute();
  return new Set(rows.map(({ digest }) => digest));
}

/** A page of files in key order, after the given one. */
export function pageOfFiles(
  tx: Tx,
  after: Pick<FileRow, 'county_id' | 'id'> | undefined,
  limit: number,
): Promise<Pick<FileRow, 'county_id' | 'id' | 'digest'>[]> {
  let query = tx.selectFrom('file').select(['county_id', 'id', 'digest']).orderBy('county_id').orderBy('id');
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('county_id', 'id'), '>', tuple(after.county_id, after.id)),
    );
  }
  return query.limit(limit).execute();
}
