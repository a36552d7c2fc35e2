import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedDatabase, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { embeddedMigration } from './migration-connection.ts';
import { copyPrepared, prepareDirectory } from './prepared-directory.ts';

describe('design §8 the data directory that the build prepares', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tongban-prepared-'));
    await prepareDirectory(folder);
  }, 60_000);

  it('is made once, and a second build leaves it', async () => {
    const before = await readdir(folder);
    await prepareDirectory(folder);
    expect(await readdir(folder)).toEqual(before);
    expect(before).toEqual([expect.stringMatching(/^pgdata-[0-9a-f]{16}$/)]);
  });

  it('is copied whole to a fresh installation and needs no migration any more', async () => {
    const pgdata = join(await mkdtemp(join(tmpdir(), 'tongban-data-')), 'pgdata');
    expect(await copyPrepared(pgdata, folder)).toBe(true);
    const pglite = await startEmbedded({ directory: pgdata });
    const database = embeddedDatabase(pglite);
    const applied = await migrate(
      embeddedMigration(pglite, (sql, values) => database.executeSql(sql, values)),
    );
    const ledger = await database.executeSql('select count(*)::int as events from ledger');
    await database.close();
    expect(applied).toEqual([]);
    expect(ledger.rows).toEqual([{ events: 0 }]);
  });

  it('never replaces a data directory that is there', async () => {
    const pgdata = await mkdtemp(join(tmpdir(), 'tongban-data-'));
    expect(await copyPrepared(pgdata, folder)).toBe(false);
    expect(await readdir(pgdata)).toEqual([]);
  });

  it('is not missed where no build has made it', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'tongban-unprepared-'));
    expect(await copyPrepared(join(empty, 'pgdata'), empty)).toBe(false);
  });
});
