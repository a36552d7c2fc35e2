import type { LocalDate } from '@tongban/domain/time';
import { type Selectable, sql } from 'kysely';
import type { LedgerRootTable } from '../db/schema.ts';
import type { Tx } from '../db/transaction.ts';

/** A signed root as stored. */
export type LedgerRootRow = Selectable<LedgerRootTable>;

/** The newest version of one stream. */
export interface StreamHead {
  county_id: string;
  stream: string;
  version: number;
  hash: string;
}

/** A page of stream heads in key order, after the given one. */
export async function selectHeads(
  tx: Tx,
  after: StreamHead | undefined,
  limit: number,
): Promise<StreamHead[]> {
  const from = after ? sql`where (county_id, stream) > (${after.county_id}, ${after.stream})` : sql``;
  const { rows } = await sql<StreamHead>`
    select distinct on (county_id, stream) county_id, stream, version, hash from ledger ${from}
    order by county_id, stream, version desc limit ${limit}`.execute(tx);
  return rows;
}

/** The newest root before a day. */
export function selectRootBefore(tx: Tx, day: LocalDate): Promise<LedgerRootRow | undefined> {
  return tx
    .selectFrom('ledger_root')
    .selectAll()
    .where('day', '<', day)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The root of a day. */
export function selectRoot(tx: Tx, day: LocalDate): Promise<LedgerRootRow | undefined> {
  return tx.selectFrom('ledger_root').selectAll().where('day', '=', day).executeTakeFirst();
}

/** All roots, oldest first. */
export function selectRoots(tx: Tx): Promise<LedgerRootRow[]> {
  return tx.selectFrom('ledger_root').selectAll().orderBy('day').execute();
}

/** Stores a root unless the day has one. */
export async function insertRoot(tx: Tx, row: LedgerRootRow): Promise<void> {
  await tx
    .insertInto('ledger_root')
    .values(row)
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();
}
