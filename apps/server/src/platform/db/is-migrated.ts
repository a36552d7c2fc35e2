import { sql } from 'kysely';
import type { Database } from './database.ts';
import { readMigrations } from './migration-files.ts';

/** Whether the database answers and has every migration of this program. */
export async function isMigrated({ db }: Database): Promise<boolean> {
  const files = await readMigrations();
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from schema_migration`.execute(db);
  return rows[0]?.n === files.length;
}
