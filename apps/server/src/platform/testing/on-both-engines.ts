import { afterAll, beforeAll, describe } from 'vitest';
import type { Database, Engine } from '../db/database.ts';
import { openTestDatabase, testDatabaseUrl } from './test-database.ts';

/** Runs the same specs for the embedded engine and, when TEST_DATABASE_URL is set, for PostgreSQL; they open what they need. */
export function onEngines(name: string, specs: (engine: Engine) => void): void {
  const engines: Engine[] = testDatabaseUrl === undefined ? ['embedded'] : ['embedded', 'postgres'];
  describe.each(engines)(`${name} (%s)`, specs);
}

/**
 * The same with one fresh database for each engine, open from `beforeAll` on: call `database()` inside `it` or `before…`.
 */
export function onBothEngines(name: string, specs: (database: () => Database, engine: Engine) => void): void {
  onEngines(name, (engine) => {
    let open: Database | undefined;
    beforeAll(async () => {
      open = await openTestDatabase(engine);
    });
    afterAll(() => open?.close());
    specs(() => {
      if (!open) throw new Error('The test database is open only inside a test.');
      return open;
    }, engine);
  });
}
