import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataDirectoryInUse } from './data-directory-lock.ts';
import { openDatabase } from './open-database.ts';

describe('openDatabase on the embedded engine', () => {
  it('design §7: makes the directory, keeps what was written, and refuses a second opening', {
    timeout: 60_000,
  }, async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'tongban-data-')), 'var');
    const config = { databaseUrl: undefined, dataDir };
    const first = await openDatabase(config);
    await first.executeSql(`insert into login_throttle values ('kept', 1, now(), null)`);
    await expect(openDatabase(config)).rejects.toBeInstanceOf(DataDirectoryInUse);
    await first.close();
    const second = await openDatabase(config);
    expect((await second.executeSql('select account_key from login_throttle')).rows).toEqual([
      { account_key: 'kept' },
    ]);
    await second.close();
  });
});
