import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readMigrations } from '../db/migration-files.ts';

const makers = ['../db/privileges.ts', '../db/migrate.ts', '../jobs/install-jobs.ts'];
const packages = ['@electric-sql/pglite', 'pg-boss'];

/** Changes whenever a migrated database would come out differently; names dumps and templates of tests. */
export async function schemaFingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await readMigrations()) hash.update(`${file.version} ${file.checksum}\n`);
  for (const maker of makers) hash.update(await readFile(new URL(maker, import.meta.url)));
  for (const name of packages) hash.update(await versionOf(name));
  return hash.digest('hex').slice(0, 16);
}

async function versionOf(name: string): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve(name));
  const root = entry.slice(0, entry.lastIndexOf(`/${name}/`) + name.length + 2);
  return readFile(`${root}package.json`, 'utf8');
}
