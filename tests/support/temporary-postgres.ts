import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A fresh empty database on the server of `serverUrl`. */
export interface TemporaryPostgres {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes a database of its own; the caller drops it. Needs a role that may create databases. */
export async function temporaryPostgres(serverUrl: string): Promise<TemporaryPostgres> {
  const name = `tongban_run_${randomUUID().replaceAll('-', '')}`;
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`drop database if exists ${name} with (force)`) };
}
