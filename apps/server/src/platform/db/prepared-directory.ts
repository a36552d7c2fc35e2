import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embeddedDatabase, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { embeddedMigration } from './migration-connection.ts';
import { readMigrations } from './migration-files.ts';

const SERVER = fileURLToPath(new URL('../../../', import.meta.url));
/** Where the build keeps an empty, migrated data directory: making one takes seconds of a first start. */
const PREPARED_IN = join(SERVER, 'dist');

/**
 * Makes the directory that a first start on the embedded engine copies, and removes those of older schemas. Does nothing
 * when it is there. Called by the build; a start without it makes its own, slower.
 */
export async function prepareDirectory(folder: string = PREPARED_IN): Promise<void> {
  const name = await preparedName();
  const target = join(folder, name);
  if (await exists(target)) return;
  await mkdir(folder, { recursive: true });
  const made = join(folder, `making-${randomUUID()}`);
  const pglite = await startEmbedded({ directory: made });
  const database = embeddedDatabase(pglite);
  await migrate(embeddedMigration(pglite, (sql, values) => database.executeSql(sql, values)));
  await database.close();
  const older = (await readdir(folder)).filter((entry) => entry.startsWith('pgdata-'));
  await Promise.all(older.map((entry) => rm(join(folder, entry), { recursive: true, force: true })));
  await rename(made, target);
}

/**
 * Copies the prepared directory to `pgdata` when that is not there yet; says whether it did. The copy appears whole or not
 * at all. The caller holds the lock of the data directory.
 */
export async function copyPrepared(pgdata: string, folder: string = PREPARED_IN): Promise<boolean> {
  const prepared = join(folder, await preparedName());
  if ((await exists(pgdata)) || !(await exists(prepared))) return false;
  const copy = `${pgdata}-${randomUUID()}`;
  await cp(prepared, copy, { recursive: true });
  await rename(copy, pgdata);
  return true;
}

/** Changes with whatever a migrated directory is made by: each migration, and the pinned versions of engine and job tables. */
async function preparedName(): Promise<string> {
  const madeBy = [
    await readFile(join(SERVER, 'package.json'), 'utf8'),
    ...(await readMigrations()).map(({ checksum }) => checksum),
  ];
  return `pgdata-${createHash('sha256').update(madeBy.join('\n')).digest('hex').slice(0, 16)}`;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
