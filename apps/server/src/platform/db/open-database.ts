import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { lockDataDirectory } from './data-directory-lock.ts';
import type { Database } from './database.ts';
import { embeddedDatabase, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { embeddedMigration, withPostgresMigration } from './migration-connection.ts';
import { openPostgres } from './postgres.ts';
import { copyPrepared } from './prepared-directory.ts';

/**
 * Opens the configured database and brings its schema up to date: PostgreSQL when `databaseUrl` is set, else
 * the embedded engine in `dataDir/pgdata` under an exclusive lock. Throws when the directory is in use.
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'> & Partial<Pick<Config, 'preparedStatements'>>,
): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    await withPostgresMigration(config.databaseUrl, (connection) => migrate(connection));
    return openPostgres(config.databaseUrl, { prepared: config.preparedStatements ?? true });
  }
  return openEmbedded(config.dataDir);
}

async function openEmbedded(dataDir: string): Promise<Database> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDataDirectory(dataDir);
  try {
    const directory = join(dataDir, 'pgdata');
    await copyPrepared(directory);
    const pglite = await startEmbedded({ directory });
    const database = embeddedDatabase(pglite, () => lock.release());
    await migrate(embeddedMigration(pglite, (sql, values) => database.executeSql(sql, values)));
    return database;
  } catch (error) {
    await lock.release();
    throw error;
  }
}
