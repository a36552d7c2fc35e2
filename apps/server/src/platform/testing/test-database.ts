import type { Database, Engine } from '../db/database.ts';
import { embeddedTestDatabase } from './embedded-test-database.ts';
import { postgresTestDatabase } from './postgres-test-database.ts';

/** Server for tests on PostgreSQL; undefined means that only the embedded engine is tested. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL || undefined;

/** With TEST_DATABASE_URL PostgreSQL. */
export const defaultEngine: Engine = testDatabaseUrl === undefined ? 'embedded' : 'postgres';

/**
 * A fresh migrated database; the caller closes it. An
 * unreachable server fails the test: nobody may believe that PostgreSQL was tested when it was not.
 */
export function openTestDatabase(engine: Engine = defaultEngine): Promise<Database> {
  if (engine === 'embedded') return embeddedTestDatabase();
  if (testDatabaseUrl === undefined) throw new Error('Set TEST_DATABASE_URL to test on PostgreSQL.');
  return postgresTestDatabase(testDatabaseUrl);
}
