import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Which engine answers: PostgreSQL by DATABASE_URL, or PGlite in this process. */
export type Engine = 'postgres' | 'embedded';

/** Raw statements, for pg-boss: multi-statement text without values is allowed and returns every row. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** An open database. `db` is for platform code only; features work on the `Tx` that `inTransaction` hands out. */
export interface Database extends SqlExecutor {
  readonly db: Kysely<Tables>;
  readonly engine: Engine;
  /** Waits for open work and releases connections and the data directory's lock. */
  close(): Promise<void>;
}
