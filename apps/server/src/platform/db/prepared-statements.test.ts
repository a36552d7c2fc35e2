import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresTestDatabase } from '../testing/postgres-test-database.ts';
import { testDatabaseUrl } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { planEachTime } from './statement-names.ts';
import { inTransaction } from './transaction.ts';

interface Shelf {
  shelf: { id: number; name: string };
}

describe.runIf(testDatabaseUrl !== undefined)('statements by name on PostgreSQL (design §8)', () => {
  let url = '';
  let origin: Database;
  let database: Database;
  beforeAll(async () => {
    const made = await postgresTestDatabase(testDatabaseUrl ?? '');
    origin = made;
    url = made.url;
    await owner('create table shelf (id integer primary key, name text not null)');
    await owner(`insert into shelf select n, 'shelf ' || n from generate_series(1, 20) as n`);
    await owner('grant select on shelf to public');
    // One connection, so that every statement meets what the one before left.
    database = await openPostgres(url, { max: 1 });
  });
  afterAll(async () => {
    await database?.close();
    await origin?.close();
  });

  async function owner(text: string): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  }
  const shelves = (handle: unknown) => handle as Kysely<Shelf>;
  const shelf = (handle: unknown, id: number) =>
    shelves(handle).selectFrom('shelf').selectAll().where('id', '=', id).executeTakeFirst();
  const prepared = async (of: Database) => {
    const { rows } = await of.executeSql(
      `select statement from pg_prepared_statements where statement like '%shelf%' order by prepare_time`,
    );
    return rows.map((row) => String(row.statement));
  };

  it('what comes a second time gets a name, once; what comes once does not', async () => {
    await shelf(database.db, 1);
    expect(await prepared(database)).toEqual([]);
    for (const id of [2, 3, 4]) expect(await shelf(database.db, id)).toEqual({ id, name: `shelf ${id}` });
    expect(await prepared(database)).toEqual(['select * from "shelf" where "id" = $1']);
  });

  it('lists of any length, long texts and what is to be planned each time get none', async () => {
    const before = await prepared(database);
    const from = shelves(database.db).selectFrom('shelf');
    for (let time = 0; time < 3; time += 1) {
      await from.select('id').where('id', 'in', [1, 2, 3, 4, 5]).execute();
      await from.select('name').where('id', '=', 1).modifyEnd(planEachTime).execute();
      await sql`select id, ${sql.raw(`'${'x'.repeat(7000)}'`)} from shelf where id = ${1}`.execute(
        database.db,
      );
    }
    expect(await prepared(database)).toEqual(before);
  });

  it('a connection holds no more than two hundred names', async () => {
    for (let n = 0; n < 260; n += 1) {
      const text = sql`select name as ${sql.ref(`column_${n}`)} from shelf where id = ${1}`;
      await text.execute(database.db);
      await text.execute(database.db);
    }
    expect(await prepared(database)).toHaveLength(200);
    expect(await shelf(database.db, 5)).toEqual({ id: 5, name: 'shelf 5' });
  });

  it('a table that changed meanwhile is read anew, outside and inside a transaction', async () => {
    const changing = await openPostgres(url, { max: 1 });
    const read = (id: number) => shelf(changing.db, id);
    for (const id of [1, 2, 3]) await read(id);
    await owner('alter table shelf add column colour text');
    expect(await read(4)).toEqual({ id: 4, name: 'shelf 4', colour: null });
    for (const id of [1, 2, 3]) await read(id);
    await owner('alter table shelf drop column colour');
    let runs = 0;
    const found = await inTransaction(changing, async (tx) => {
      runs += 1;
      return shelf(tx, 6);
    });
    await changing.close();
    expect(found).toEqual({ id: 6, name: 'shelf 6' });
    expect(runs).toBe(2);
  });

  it('names that the connection no longer knows are no failure', async () => {
    const forgetful = await openPostgres(url, { max: 1 });
    for (const id of [1, 2, 3]) await shelf(forgetful.db, id);
    await forgetful.executeSql('deallocate all');
    expect(await shelf(forgetful.db, 7)).toEqual({ id: 7, name: 'shelf 7' });
    await forgetful.close();
  });

  it('switched off, nothing gets a name', async () => {
    const plain = await openPostgres(url, { max: 1, prepared: false });
    for (const id of [1, 2, 3]) await shelf(plain.db, id);
    expect(await prepared(plain)).toEqual([]);
    await plain.close();
  });
});
