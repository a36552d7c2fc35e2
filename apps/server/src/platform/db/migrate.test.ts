import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedDatabase, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { embeddedMigration, type MigrationConnection } from './migration-connection.ts';
import type { MigrationFile } from './migration-files.ts';

function file(version: string, sql: string, checksum = sql): MigrationFile {
  return { version, name: `step-${version}`, sql, checksum };
}

describe('migrations', () => {
  let pglite: PGlite;
  let connection: MigrationConnection;
  beforeAll(async () => {
    pglite = await startEmbedded();
    const database = embeddedDatabase(pglite);
    connection = embeddedMigration(pglite, (sql, values) => database.executeSql(sql, values));
  });
  afterAll(() => pglite.close());

  const first = file('0001', `create table a (x int); comment on table a is 'append-only: test'`);

  it('applies pending files in order, once', async () => {
    expect(await migrate(connection, [first])).toEqual(['0001']);
    expect(await migrate(connection, [first, file('0002', 'create table b (x int)')])).toEqual(['0002']);
    expect(await migrate(connection, [first, file('0002', 'create table b (x int)')])).toEqual([]);
  });

  it('refuses when an applied file was changed, and when the database is newer', async () => {
    await expect(migrate(connection, [{ ...first, checksum: 'other' }])).rejects.toThrow(
      '0001-step-0001 was changed',
    );
    await expect(migrate(connection, [first])).rejects.toThrow(
      'migration 0002, which this program does not know',
    );
  });

  it('a failing file is rolled back as a whole', async () => {
    const known = [first, file('0002', 'create table b (x int)')];
    const broken = file('0003', 'create table c (x int); select 1/0');
    await expect(migrate(connection, [...known, broken])).rejects.toThrow('0003-step-0003 failed');
    const [row] = await connection.query(`select to_regclass('c') as made`, []);
    expect(row?.made).toBeNull();
  });

  it('design §6: a table commented “append-only” refuses update, delete and truncate on the embedded engine', async () => {
    await connection.exec('insert into a values (1)');
    for (const statement of ['update a set x = 2', 'delete from a', 'truncate a']) {
      await expect(connection.exec(statement)).rejects.toThrow('append-only');
    }
  });
});
