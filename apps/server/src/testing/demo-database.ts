import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseKeyFile } from '../platform/crypto/key-file.ts';
import type { KeyRing } from '../platform/crypto/key-ring.ts';
import type { Database, Engine } from '../platform/db/database.ts';
import { dumpAfter, embeddedFromDump, writeWhole } from '../platform/testing/embedded-test-database.ts';
import { makeTemplate, postgresTestDatabase } from '../platform/testing/postgres-test-database.ts';
import { testDatabaseUrl } from '../platform/testing/test-database.ts';
import { dropAtEnd, RUN_KEYS, TEST_RUN } from './test-run.ts';

/** How the demonstration county is told into an empty database, with the keys of the run. */
export type Tell = (database: Database, keys: KeyRing) => Promise<void>;

/**
 * A fresh database in which the demonstration county has been told: told once a test run and engine, then copied, since the
 * telling takes seconds and fifty test files begin with it. Null outside a run that keeps what it made.
 */
export async function openDemoDatabase(
  engine: Engine,
  tell: Tell,
): Promise<{ readonly database: Database; readonly keys: KeyRing } | null> {
  const folder = process.env[TEST_RUN];
  if (folder === undefined) return null;
  const path = join(folder, RUN_KEYS);
  const keys = parseKeyFile(await readFile(path, 'utf8'), path);
  const told = (database: Database) => tell(database, keys);
  const database = engine === 'embedded' ? await fromDump(folder, told) : await fromTemplate(folder, told);
  return { database, keys };
}

async function fromDump(folder: string, told: (database: Database) => Promise<void>): Promise<Database> {
  const path = join(folder, 'demo.tar');
  await onceIn(path, async () => writeWhole(path, await dumpAfter(told)));
  return embeddedFromDump(await readFile(path));
}

async function fromTemplate(folder: string, told: (database: Database) => Promise<void>): Promise<Database> {
  if (testDatabaseUrl === undefined) throw new Error('Set TEST_DATABASE_URL to test on PostgreSQL.');
  const url = testDatabaseUrl;
  const path = join(folder, 'demo-template.txt');
  await onceIn(path, async () => {
    const name = `tongban_demo_${randomUUID().replaceAll('-', '')}`;
    await dropAtEnd(folder, name);
    await makeTemplate(url, name, told);
    await writeWhole(path, Buffer.from(name));
  });
  return postgresTestDatabase(url, await readFile(path, 'utf8'));
}

const WAIT_MS = 100;

/** Runs `make` in one of the processes that want `path`; the others wait until it is there, or make it when that one failed. */
async function onceIn(path: string, make: () => Promise<void>): Promise<void> {
  for (;;) {
    if (await isThere(path)) return;
    const lock = await open(`${path}.lock`, 'wx').catch(() => null);
    if (lock === null) {
      await setTimeout(WAIT_MS);
      continue;
    }
    try {
      if (!(await isThere(path))) await make();
    } finally {
      await lock.close();
      await rm(`${path}.lock`, { force: true });
    }
    return;
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
