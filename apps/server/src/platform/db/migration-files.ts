import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** One plain SQL file `NNNN-name.sql`. */
export interface MigrationFile {
  version: string;
  name: string;
  sql: string;
  checksum: string;
}

/** The folder that ships with the server. */
const migrationsFolder = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** Reads the migrations in order. Throws when a name is not `NNNN-name.sql` or a number is used twice. */
export async function readMigrations(folder: string = migrationsFolder): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const files = await Promise.all(names.map((name) => readMigration(folder, name)));
  const twice = files.find((file, index) => file.version === files[index - 1]?.version);
  if (twice)
    throw new Error(`Two migrations have the number ${twice.version}: give one of them the next number.`);
  return files;
}

async function readMigration(folder: string, fileName: string): Promise<MigrationFile> {
  const match = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(fileName);
  if (!match?.[1] || !match[2]) throw new Error(`Migration ${fileName} must be named NNNN-name.sql.`);
  const sql = await readFile(`${folder}/${fileName}`, 'utf8');
  // Line ends may differ between checkouts of the same file.
  const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
  return { version: match[1], name: match[2], sql, checksum };
}
