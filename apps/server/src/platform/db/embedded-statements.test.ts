import type { PGlite } from '@electric-sql/pglite';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { embeddedDatabase, startEmbedded } from './embedded.ts';
import { inTransaction } from './transaction.ts';

interface Shelf {
  shelf: { id: number; name: string | null; parts: Buffer; tags: string[]; since: string; facts: unknown };
}

describe('statements by name on the embedded engine (design §8)', () => {
  let pglite: PGlite;
  let database: Database;
  beforeAll(async () => {
    pglite = await startEmbedded();
    database = embeddedDatabase(pglite);
    await pglite.exec(
      'create table shelf (id integer primary key, name text, parts bytea, tags text[], since date, facts jsonb)',
    );
  });
  afterAll(() => database?.close());

  const shelves = (handle: unknown) => handle as Kysely<Shelf>;
  const shelf = (handle: unknown, id: number) =>
    shelves(handle).selectFrom('shelf').selectAll().where('id', '=', id).executeTakeFirst();
  const prepared = async () => {
    const { rows } = await pglite.query<{ statement: string }>(
      `select statement from pg_prepared_statements where statement like '%shelf%'`,
    );
    return rows.map(({ statement }) => statement);
  };
  const made = (id: number) => ({
    id,
    name: id % 2 === 0 ? null : `第${id}架`,
    parts: Buffer.from([id, 0, 255]),
    tags: ['甲', 'b "c"'],
    since: '2026-01-02',
    facts: { a: [id, null] },
  });

  it('what is written and read is the same before and after it has a name', async () => {
    for (const id of [1, 2, 3, 4]) {
      const { facts, ...plain } = made(id);
      const values = { ...plain, facts: JSON.stringify(facts) };
      const { numInsertedOrUpdatedRows } = await shelves(database.db)
        .insertInto('shelf')
        .values(values)
        .executeTakeFirstOrThrow();
      expect(numInsertedOrUpdatedRows).toBe(1n);
    }
    for (const id of [1, 2, 3, 4]) expect(await shelf(database.db, id)).toEqual(made(id));
    expect(await shelf(database.db, 5)).toBeUndefined();
    expect(await prepared()).toHaveLength(2);
  });

  it('says how many rows an update changed', async () => {
    const update = (id: number) =>
      shelves(database.db)
        .updateTable('shelf')
        .set({ since: '2026-01-03' })
        .where('id', '<=', id)
        .executeTakeFirst();
    for (const id of [1, 2, 3, 0]) expect((await update(id)).numUpdatedRows).toBe(BigInt(id));
  });

  it('a refused statement ends its transaction, and the name goes on', async () => {
    const insert = (handle: unknown, id: number) =>
      shelves(handle)
        .insertInto('shelf')
        .values({ ...made(id), facts: '{}' })
        .execute();
    for (const id of [11, 12]) await insert(database.db, id);
    const refused = inTransaction(database, async (tx) => {
      await insert(tx, 13);
      await insert(tx, 11);
    });
    await expect(refused).rejects.toMatchObject({ code: '23505' });
    expect(await shelf(database.db, 13)).toBeUndefined();
    await insert(database.db, 13);
    expect(await shelf(database.db, 13)).toMatchObject({ id: 13 });
  });

  it('a table that changed meanwhile is read anew, outside and inside a transaction', async () => {
    for (const id of [1, 2, 3]) await shelf(database.db, id);
    await pglite.exec('alter table shelf add column colour text');
    expect(await shelf(database.db, 1)).toMatchObject({ id: 1, colour: null });
    for (const id of [1, 2, 3]) await shelf(database.db, id);
    await pglite.exec('alter table shelf drop column colour');
    let runs = 0;
    const found = await inTransaction(database, async (tx) => {
      runs += 1;
      return shelf(tx, 3);
    });
    expect(found).toMatchObject({ id: 3 });
    expect(found).not.toHaveProperty('colour');
    expect(runs).toBe(2);
  });

  it('work of others on the engine waits for an open transaction', async () => {
    const { count } = await inTransaction(database, async (tx) => {
      await shelves(tx).deleteFrom('shelf').where('id', '=', 1).execute();
      const beside = database.executeSql('select count(*)::int as count from shelf where id = 1');
      await sql`select 1`.execute(tx);
      return { count: beside };
    });
    expect((await count).rows).toEqual([{ count: 0 }]);
  });
});
