import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { openTestDatabase, testDatabaseUrl } from '../testing/test-database.ts';

describe.runIf(testDatabaseUrl)('PostgreSQL', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase('postgres');
  });
  afterAll(() => database?.close());

  it('design §6: the server works as a role that owns no table and may rewrite nothing append-only', async () => {
    const { rows } = await database.executeSql(`select current_user as me,
      (select count(*)::int from pg_class where relowner = (select oid from pg_roles where rolname = current_user)) as owned,
      has_table_privilege('ledger', 'INSERT') as may_append, has_table_privilege('ledger', 'UPDATE, DELETE, TRUNCATE') as may_rewrite,
      has_table_privilege('session', 'UPDATE') as may_update, has_table_privilege('schema_migration', 'INSERT') as may_forge`);
    expect(rows).toEqual([
      {
        me: 'tongban_app',
        owned: 0,
        may_append: true,
        may_rewrite: false,
        may_update: true,
        may_forge: false,
      },
    ]);
  });

  it('an idle connection that breaks does not end the process', async () => {
    await database.executeSql('select 1');
    const administrator = new pg.Client({ connectionString: testDatabaseUrl });
    await administrator.connect();
    const [{ name } = {}] = (await database.executeSql('select current_database() as name')).rows;
    await administrator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      name,
    ]);
    await administrator.end();
    await expect
      .poll(() => database.executeSql('select 1 as one').catch(() => null))
      .toEqual({ rows: [{ one: 1 }] });
  });
});
