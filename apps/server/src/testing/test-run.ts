import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatKeyFile } from '../platform/crypto/key-file.ts';
import { createKeyRing } from '../platform/crypto/keys.ts';
import { dropDatabases } from '../platform/testing/postgres-test-database.ts';
import { testDatabaseUrl } from '../platform/testing/test-database.ts';

/** Names the folder that all test files of one run share; its keys encrypt what they share. */
export const TEST_RUN = 'TONGBAN_TEST_RUN';
const DATABASES = 'databases.txt';
export const RUN_KEYS = 'keys.json';

/** Before the first test file of a run: a folder for what is made once. Returns what is done after the last. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-run-'));
  await writeFile(join(folder, RUN_KEYS), formatKeyFile(createKeyRing()));
  process.env[TEST_RUN] = folder;
  return async () => {
    const made = await readFile(join(folder, DATABASES), 'utf8').catch(() => '');
    const names = made.split('\n').filter((name) => name !== '');
    if (testDatabaseUrl !== undefined && names.length > 0) await dropDatabases(testDatabaseUrl, names);
    await rm(folder, { recursive: true, force: true });
  };
}

/** Has a database dropped at the end of the run. */
export function dropAtEnd(folder: string, name: string): Promise<void> {
  return appendFile(join(folder, DATABASES), `${name}\n`);
}
