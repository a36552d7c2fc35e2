import { instant } from '@tongban/domain/time';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { type Append, append } from './append.ts';
import { readStream, readStreams } from './read-stream.ts';
import { walkLedger } from './walk-ledger.ts';

const at = instant('2026-03-02T01:02:03.004Z');

function act(stream: string, expectedVersion: number, ...types: string[]): Append {
  const events = types.map((type) => ({
    type,
    typeVersion: 1,
    payload: { note: '曹县', amount: 1200, list: [true, null] },
  }));
  return { countyId: 'cao', stream, expectedVersion, at, actor: 'account:1', events };
}

async function findings(database: Database): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const finding of walkLedger(database)) found.push(finding);
  return found;
}

async function tamper(database: Database, statement: string): Promise<void> {
  // As the owner of the tables: the application itself has no such right.
  const off = database.engine === 'embedded' ? 'alter table ledger disable trigger all;' : 'reset role;';
  const on =
    database.engine === 'embedded' ? 'alter table ledger enable trigger all;' : 'set role tongban_app;';
  await database.executeSql(`${off} ${statement}; ${on}`);
}

onBothEngines('ledger', (database) => {
  it('design §6: appends events, chains them and reads them back', async () => {
    const result = await inTransaction(database(), async (tx) => {
      await append(tx, act('thing:1', 0, 'made', 'named'));
      return append(tx, { ...act('thing:1', 2, 'closed'), actingFor: 'account:2' });
    });
    expect(result).toEqual({ version: 3 });
    const events = await inTransaction(database(), (tx) => readStream(tx, 'cao', 'thing:1'));
    expect(events.map((event) => [event.version, event.type, event.actingFor])).toEqual([
      [1, 'made', null],
      [2, 'named', null],
      [3, 'closed', 'account:2'],
    ]);
    expect(events[0]).toMatchObject({
      at,
      countyId: 'cao',
      payload: { note: '曹县', amount: 1200, list: [true, null] },
    });
    expect(await findings(database())).toEqual([]);
  });

  it('design §6: reads several streams at once', async () => {
    await inTransaction(database(), (tx) => append(tx, act('thing:2', 0, 'made')));
    const streams = await inTransaction(database(), (tx) =>
      readStreams(tx, 'cao', ['thing:1', 'thing:2', 'none']),
    );
    expect([...streams.keys()].sort()).toEqual(['thing:1', 'thing:2']);
  });

  it('a stale version is a conflict as a value, with what was done since, and the transaction stays usable', async () => {
    const result = await inTransaction(database(), async (tx) => {
      const stale = await append(tx, act('thing:1', 1, 'again'));
      await append(tx, act('thing:3', 0, 'made'));
      return stale;
    });
    expect(result).toMatchObject({ conflict: { actualVersion: 3 } });
    expect('conflict' in result && result.conflict.lastEvents.at(-1)).toEqual({
      type: 'closed',
      actor: 'account:1',
      at,
    });
  });

  it('a new stream that exists is a conflict, and no event of the act is kept', async () => {
    const result = await inTransaction(database(), (tx) =>
      append(tx, act('thing:1', 0, 'made', 'a', 'b', 'c', 'd')),
    );
    expect(result).toMatchObject({ conflict: { actualVersion: 3 } });
    expect(await inTransaction(database(), (tx) => readStream(tx, 'cao', 'thing:1'))).toHaveLength(3);
  });

  it('100 racing writers on one version: exactly one wins (design §8)', async () => {
    const results = await Promise.all(
      Array.from({ length: 100 }, () =>
        inTransaction(database(), (tx) => append(tx, act('race', 0, 'taken', 'sealed'))),
      ),
    );
    expect(results.filter((result) => 'version' in result)).toHaveLength(1);
    expect(await findings(database())).toEqual([]);
  });

  it('design §6: the application can neither change nor remove an entry', async () => {
    const { db } = database();
    for (const statement of [
      sql`update ledger set actor = 'nobody'`,
      sql`delete from ledger`,
      sql`truncate ledger`,
      sql`delete from access_log`,
      sql`update ledger_root set root = ''`,
    ]) {
      await expect(statement.execute(db)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('design §6: one flipped byte is found and named', async () => {
    await tamper(
      database(),
      `update ledger set canonical = replace(canonical, '1200', '1201') where stream = 'thing:1' and version = 2`,
    );
    expect(await findings(database())).toEqual([
      { countyId: 'cao', stream: 'thing:1', version: 2, problem: 'the hash does not fit the recorded text' },
    ]);
    await tamper(
      database(),
      `update ledger set canonical = replace(canonical, '1201', '1200') where stream = 'thing:1' and version = 2`,
    );
    expect(await findings(database())).toEqual([]);
  });

  it('design §6: a changed column, a cut chain and a removed entry are found and named', async () => {
    await tamper(database(), `update ledger set actor = 'account:9' where stream = 'thing:2'`);
    await tamper(database(), `update ledger set hash = repeat('a', 64) where stream = 'thing:3'`);
    await tamper(database(), `delete from ledger where stream = 'thing:1' and version = 2`);
    expect(await findings(database())).toEqual([
      { countyId: 'cao', stream: 'thing:1', version: 3, problem: 'version 2 is missing' },
      {
        countyId: 'cao',
        stream: 'thing:1',
        version: 3,
        problem: 'the chain to the version before is broken',
      },
      {
        countyId: 'cao',
        stream: 'thing:2',
        version: 1,
        problem: 'column actor differs from what was hashed',
      },
      { countyId: 'cao', stream: 'thing:3', version: 1, problem: 'the hash does not fit the recorded text' },
    ]);
  });
});
