import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Engine } from './database.ts';

/** One session of the owner role, for schema changes only. */
export interface MigrationConnection {
  readonly engine: Engine;
  /** Runs a script of many statements. */
  exec(sql: string): Promise<void>;
  query(sql: string, values: unknown[]): Promise<Record<string, unknown>[]>;
  /** Raw executor for pg-boss's own schema. */
  executeSql(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

// Any constant will do; it only has to be the same for every Tongban node on one PostgreSQL.
const migrationLock = 7_203_119_004;

/** Connects as the connecting (owner) role and runs `work` under an advisory lock: one migrator at a time. */
export async function withPostgresMigration<T>(
  connectionString: string,
  work: (connection: MigrationConnection) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    return await work({
      engine: 'postgres',
      exec: async (sql) => void (await client.query(sql)),
      query: async (sql, values) => (await client.query(sql, values)).rows,
      executeSql: async (sql, values) => {
        const result: pg.QueryResult | pg.QueryResult[] = await client.query(sql, values);
        return { rows: Array.isArray(result) ? result.flatMap((one) => one.rows) : result.rows };
      },
    });
  } finally {
    await client.end();
  }
}

/** The embedded engine has one session and one process: no lock is needed beyond the directory's. */
export function embeddedMigration(
  pglite: PGlite,
  executeSql: MigrationConnection['executeSql'],
): MigrationConnection {
  return {
    engine: 'embedded',
    exec: async (sql) => void (await pglite.exec(sql)),
    query: async (sql, values) => (await pglite.query<Record<string, unknown>>(sql, values)).rows,
    executeSql,
  };
}
