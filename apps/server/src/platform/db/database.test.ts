import { sql } from 'kysely';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { onBothEngines } from '../testing/on-both-engines.ts';
import type { Database } from './database.ts';
import { inSnapshot, inStatements, inTransaction, type Tx } from './transaction.ts';

onBothEngines('database', (database) => {
  it('design §6 “Dates”: both engines give the same values', async () => {
    const { rows } = await sql`
      select date '2026-01-02' as day, array[date '2026-01-02', null] as days, 7::int8 as small,
        9007199254740993::int8 as big, array[7::int8] as bigs, 3::int2 as tiny, 5 as plain, 1.50::numeric as exact,
        timestamptz '2026-01-02 03:04:05.006+08' as instant, timestamptz '2026-01-02 03:04:05+08' as whole,
        array[timestamptz '2026-01-02 03:04:05.006+08'] as instants, timestamp '2026-01-02 03:04:05' as local,
        array[timestamp '2026-01-02 03:04:05'] as locals, time '08:30' as clock, interval '1 day' as span, true as flag,
        '{"a": [1]}'::jsonb as json, array['甲', null] as texts, '\\x00ff'::bytea as bytes, null as nothing,
        daterange('2026-01-01', '2026-02-01') as range, 0.5::float8 as fraction
    `.execute(database().db);
    expect(rows[0]).toEqual({
      day: '2026-01-02',
      days: ['2026-01-02', null],
      small: 7,
      big: '9007199254740993',
      bigs: [7],
      tiny: 3,
      plain: 5,
      exact: '1.50',
      instant: '2026-01-01T19:04:05.006Z',
      whole: '2026-01-01T19:04:05.000Z',
      instants: ['2026-01-01T19:04:05.006Z'],
      local: '2026-01-02 03:04:05',
      locals: ['2026-01-02 03:04:05'],
      clock: '08:30:00',
      span: '1 day',
      flag: true,
      json: { a: [1] },
      texts: ['甲', null],
      bytes: Buffer.from([0, 255]),
      nothing: null,
      range: '[2026-01-01,2026-02-01)',
      fraction: 0.5,
    });
  });

  it('rolls back when the work throws', async () => {
    const failing = inTransaction(database(), async (tx) => {
      await sql`insert into login_throttle values ('x', 1, now(), null)`.execute(tx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const rows = await database().db.selectFrom('login_throttle').selectAll().execute();
    expect(rows).toEqual([]);
  });

  it('runs the work again after a serialization failure, at most three times', async () => {
    let runs = 0;
    const retried = inTransaction(database(), async (tx) => {
      runs += 1;
      await sql`do $$ begin if ${sql.raw(String(runs))} < 3 then raise exception 'x' using errcode = '40001'; end if; end $$`.execute(
        tx,
      );
      return runs;
    });
    expect(await retried).toBe(3);
    const hopeless = inTransaction(database(), (tx) =>
      sql`do $$ begin raise exception 'x' using errcode = '40P01'; end $$`.execute(tx),
    );
    await expect(hopeless).rejects.toMatchObject({ code: '40P01' });
  });

  it('statements without a transaction stay when a later one fails', async () => {
    const failing = inStatements(database(), async (tx) => {
      await sql`insert into login_throttle values ('y', 1, now(), null)`.execute(tx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const removed = await inStatements(database(), (tx) =>
      tx.deleteFrom('login_throttle').executeTakeFirst(),
    );
    expect(removed.numDeletedRows).toBe(1n);
  });

  it('a snapshot reads', async () => {
    const rows = await inSnapshot(database(), (tx) => tx.selectFrom('ledger').selectAll().execute());
    expect(rows).toEqual([]);
  });

  it('raw multi-statement text returns the rows of every statement (pg-boss)', async () => {
    const { rows } = await database().executeSql('select 1 as a; select 2 as b');
    expect(rows).toEqual([{ a: 1 }, { b: 2 }]);
  });
});

describe('transaction type', () => {
  it('design §10: the root database is not a transaction', () => {
    expectTypeOf<Database['db']>().not.toExtend<Tx>();
    expectTypeOf<Tx>().toExtend<Database['db']>();
  });
});
