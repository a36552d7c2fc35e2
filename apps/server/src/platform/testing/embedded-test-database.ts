import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '../db/database.ts';
import { embeddedDatabase, startEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';
import { embeddedMigration } from '../db/migration-connection.ts';
import { schemaFingerprint } from './schema-fingerprint.ts';

const cache = fileURLToPath(new URL('../../../../../node_modules/.cache/tongban/', import.meta.url));

/** A fresh migrated database in memory, filled from one dump that all test files share (design §10). */
export async function embeddedTestDatabase(): Promise<Database> {
  const path = `${cache}test-dump-${await schemaFingerprint()}.tar`;
  const dump = (await readFile(path).catch(() => undefined)) ?? (await makeDump(path));
  return embeddedFromDump(dump);
}

export async function embeddedFromDump(dump: Uint8Array): Promise<Database> {
  return embeddedDatabase(await startEmbedded({ dump: new Blob([new Uint8Array(dump)]) }));
}

/** The dump of a fresh migrated database after `fill`. */
export async function dumpAfter(fill: (database: Database) => Promise<void>): Promise<Buffer> {
  const pglite = await startEmbedded();
  const database = embeddedDatabase(pglite);
  await migrate(embeddedMigration(pglite, (sql, values) => database.executeSql(sql, values)));
  await fill(database);
  const dump = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await database.close();
  return dump;
}

async function makeDump(path: string): Promise<Buffer> {
  const dump = await dumpAfter(async () => {});
  await mkdir(cache, { recursive: true });
  await writeWhole(path, dump);
  return dump;
}

/** Test files run side by side: nobody may read half a file. */
export async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, path);
}
