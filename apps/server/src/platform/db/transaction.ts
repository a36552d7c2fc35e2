import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import { isStaleStatement } from './statement-names.ts';
import type { Tables } from './tables.ts';

declare const transactionBrand: unique symbol;

/**
 * An open transaction: the first, mandatory argument of every store function. Branded, so that the root
 * database is not assignable: a query outside the transaction would hang on the embedded engine and
 * silently escape the transaction on PostgreSQL (design §10).
 */
export type Tx = Transaction<Tables> & { readonly [transactionBrand]: true };

const attempts = 3;
const retryable = new Set(['40001', '40P01']);

/**
 * Runs `work` in one read-committed transaction; commits when it returns, rolls back when it throws.
 * After a serialization failure, a deadlock or a change of the tables under a prepared statement the whole of `work` runs again, at most three times: it must
 * have no effect outside the transaction.
 */
export async function inTransaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.db.transaction().execute((tx) => work(tx as Tx));
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error;
    }
  }
}

/**
 * Runs look-ups, or one write, on a connection without a transaction: read committed gives each statement a snapshot of its
 * own anyway, so begin and commit would be two round trips for nothing. Not for what must hold together or lock.
 */
export async function inStatements<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.db.connection().execute((connection) => work(connection as Tx));
}

/** Runs `work` on one consistent snapshot (REPEATABLE READ, read only): roots, exports, verification. */
export async function inSnapshot<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => work(tx as Tx));
}

function isRetryable(error: unknown): boolean {
  if (isStaleStatement(error)) return true;
  return typeof error === 'object' && error !== null && 'code' in error && retryable.has(String(error.code));
}
