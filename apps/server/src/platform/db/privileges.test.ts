import type { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embeddedDatabase, startEmbedded } from './embedded.ts';
import { embeddedMigration, type MigrationConnection } from './migration-connection.ts';
import { applyPrivileges } from './privileges.ts';

// The embedded engine is PostgreSQL 18, where the maker of a role may not act as it without a grant: it stands
// in for a server on which the installer is no superuser.
describe('design §6: the application role on a server where the installer is no superuser', () => {
  let pglite: PGlite;
  let installer: MigrationConnection;
  beforeEach(async () => {
    pglite = await startEmbedded();
    const database = embeddedDatabase(pglite);
    const connection = embeddedMigration(pglite, (sql, values) => database.executeSql(sql, values));
    installer = { ...connection, engine: 'postgres' };
  });
  afterEach(() => pglite.close());

  async function install(right: string): Promise<void> {
    await installer.exec(`create role installer login ${right};
      grant create on schema public to installer;
      set session authorization installer;
      create table schema_migration (version text);
      create table kept (x int);
      comment on table kept is 'append-only: test';
      create table plain (x int);
      insert into kept values (1)`);
    await applyPrivileges(installer);
    // Running it again, as each start does, changes nothing.
    await applyPrivileges(installer);
  }

  it('who may make roles gets the role: rewriting is refused by privilege', async () => {
    await install('createrole');
    await installer.exec('set role tongban_app; insert into kept values (2); update plain set x = 1');
    for (const statement of [
      'update kept set x = 3',
      'delete from kept',
      'truncate kept',
      'insert into schema_migration values (1)',
    ]) {
      await expect(installer.exec(statement)).rejects.toThrow('permission denied');
    }
  });

  it('who may not gets triggers instead: rewriting is refused all the same', async () => {
    await install('nocreaterole');
    for (const statement of ['update kept set x = 3', 'delete from kept', 'truncate kept']) {
      await expect(installer.exec(statement)).rejects.toThrow('append-only');
    }
  });
});
