import type { Database } from '../db/database.ts';
import { inSnapshot, type Tx } from '../db/transaction.ts';
import { checkRow, type LedgerRow, type Link } from './check-row.ts';

/** One thing that is wrong, and where. */
export interface LedgerFinding {
  readonly countyId: string;
  readonly stream: string;
  readonly version: number;
  readonly problem: string;
}

const pageSize = 2000;

/**
 * Walks the whole ledger by key and yields every finding: unreadable text, wrong hash, broken chain, missing
 * version, columns that differ from what was hashed. Yields nothing when all is whole.
 */
export async function* walkLedger(database: Database): AsyncGenerator<LedgerFinding> {
  let last: Link | undefined;
  for (;;) {
    const from = last;
    const rows = await inSnapshot(database, (tx) => readPage(tx, from));
    for (const row of rows) {
      const isNext = last?.countyId === row.county_id && last.stream === row.stream;
      for (const problem of checkRow(row, isNext ? last : undefined)) {
        yield { countyId: row.county_id, stream: row.stream, version: row.version, problem };
      }
      last = { countyId: row.county_id, stream: row.stream, version: row.version, hash: row.hash };
    }
    if (rows.length < pageSize) return;
  }
}

async function readPage(tx: Tx, after: Link | undefined): Promise<LedgerRow[]> {
  let query = tx.selectFrom('ledger').selectAll().orderBy('county_id').orderBy('stream').orderBy('version');
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('county_id', 'stream', 'version'), '>', tuple(after.countyId, after.stream, after.version)),
    );
  }
  return query.limit(pageSize).execute();
}
