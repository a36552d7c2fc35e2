import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { withPostgresMigration } from '../db/migration-connection.ts';
import { openPostgres } from '../db/postgres.ts';
import { schemaFingerprint } from './schema-fingerprint.ts';

const templateLock = 7_203_119_005;

/**
 * A fresh database on the server of `serverUrl`, copied from a migrated template, or from `template` where one is named;
 * dropped at close.
 */
export async function postgresTestDatabase(
  serverUrl: string,
  template?: string,
): Promise<Database & { url: string }> {
  const name = `tongban_test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    const copied = template ?? (await ensureTemplate(client, serverUrl));
    await client.query(`create database ${name} template ${copied}`);
  });
  const url = withDatabase(serverUrl, name);
  const database = await openPostgres(url, { max: 10 });
  return {
    ...database,
    url,
    close: async () => {
      await database.close();
      await asAdministrator(serverUrl, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

/** The same server, another database. */
function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Makes a template of this name: a fresh migrated database after `fill`. */
export async function makeTemplate(
  serverUrl: string,
  name: string,
  fill: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await postgresTestDatabase(serverUrl);
  await fill(database);
  await database.db.destroy();
  await asAdministrator(serverUrl, async (client) => {
    const draft = new URL(database.url).pathname.slice(1);
    await client.query(`alter database ${draft} rename to ${name}`);
  });
}

/** Drops databases that a test run has made; nothing where one is not there. */
export async function dropDatabases(serverUrl: string, names: readonly string[]): Promise<void> {
  await asAdministrator(serverUrl, async (client) => {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
  });
}

async function ensureTemplate(client: pg.Client, serverUrl: string): Promise<string> {
  const template = `tongban_template_${await schemaFingerprint()}`;
  const { rows } = await client.query('select 1 from pg_database where datname = $1', [template]);
  if (rows.length > 0) return template;
  const draft = `tongban_draft_${randomUUID().replaceAll('-', '')}`;
  await client.query(`create database ${draft} template template0 encoding 'UTF8'`);
  await withPostgresMigration(withDatabase(serverUrl, draft), (connection) => migrate(connection));
  await client.query(`alter database ${draft} rename to ${template}`);
  return template;
}

async function asAdministrator(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
