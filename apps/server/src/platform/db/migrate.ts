import { installJobs } from '../jobs/install-jobs.ts';
import type { MigrationConnection } from './migration-connection.ts';
import { type MigrationFile, readMigrations } from './migration-files.ts';
import { applyPrivileges } from './privileges.ts';

/**
 * Brings the database to the newest schema: SQL files in order, each in its own transaction, then the job
 * tables, then privileges. Returns the versions it applied. Throws when an applied file was changed since,
 * or when the database is newer than this program.
 */
export async function migrate(
  connection: MigrationConnection,
  files?: readonly MigrationFile[],
): Promise<string[]> {
  const known = files ?? (await readMigrations());
  await connection.exec(createHistory);
  const applied = await readHistory(connection);
  assertUnchanged(known, applied);
  const pending = known.filter((file) => !applied.has(file.version));
  for (const file of pending) await applyOne(connection, file);
  await installJobs(connection);
  await applyPrivileges(connection);
  return pending.map((file) => file.version);
}

const createHistory = `create table if not exists schema_migration (
  version text primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

async function readHistory(connection: MigrationConnection): Promise<Map<string, string>> {
  const rows = await connection.query('select version, checksum from schema_migration', []);
  return new Map(rows.map((row) => [String(row.version), String(row.checksum)]));
}

function assertUnchanged(known: readonly MigrationFile[], applied: ReadonlyMap<string, string>): void {
  for (const [version, checksum] of applied) {
    const file = known.find((one) => one.version === version);
    if (!file) {
      throw new Error(
        `The database has migration ${version}, which this program does not know: run a newer one.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new Error(
        `Migration ${version}-${file.name} was changed after it was applied: restore the file and write a new migration.`,
      );
    }
  }
}

async function applyOne(connection: MigrationConnection, file: MigrationFile): Promise<void> {
  await connection.exec('begin');
  try {
    await connection.exec(file.sql);
    await connection.query('insert into schema_migration (version, name, checksum) values ($1, $2, $3)', [
      file.version,
      file.name,
      file.checksum,
    ]);
    await connection.exec('commit');
  } catch (error) {
    await connection.exec('rollback');
    throw new Error(`Migration ${file.version}-${file.name} failed and was rolled back.`, { cause: error });
  }
}
