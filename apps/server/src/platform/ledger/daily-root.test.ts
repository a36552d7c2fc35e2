import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant, localDate } from '@tongban/domain/time';
import { describe, expect, it } from 'vitest';
import { createKeyRing } from '../crypto/keys.ts';
import { sm3Bytes } from '../crypto/sm3.ts';
import { inTransaction } from '../db/transaction.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { append } from './append.ts';
import { makeDailyRoot, verifyRoots } from './daily-root.ts';
import { merkleRoot } from './merkle.ts';

const keys = createKeyRing();
const now = instant('2026-03-02T16:00:00.000Z');

onBothEngines('daily root', (database) => {
  it('design §6: roots over all heads are signed, chained, exported, and made once a day', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tongban-roots-'));
    const make = (day: string) => makeDailyRoot(database(), { day: localDate(day), now, keys, directory });
    const add = (stream: string) =>
      inTransaction(database(), (tx) =>
        append(tx, {
          countyId: 'cao',
          stream,
          expectedVersion: 0,
          at: now,
          actor: 'account:1',
          events: [{ type: 'made', typeVersion: 1, payload: {} }],
        }),
      );
    await add('thing:1');
    const first = await make('2026-03-02');
    await add('thing:2');
    const second = await make('2026-03-03');
    expect([first.head_count, second.head_count, second.prev_root]).toEqual([1, 2, first.root]);
    expect(await make('2026-03-02')).toEqual(first);
    expect(JSON.parse(await readFile(join(directory, '2026-03-03.json'), 'utf8'))).toEqual(second);
    expect(await verifyRoots(database(), keys.signing.publicKey)).toEqual([]);
  });

  it('design §6: a root that was replaced is found and named', async () => {
    const [off, on] =
      database().engine === 'embedded'
        ? ['alter table ledger_root disable trigger all', 'alter table ledger_root enable trigger all']
        : ['reset role', 'set role tongban_app'];
    await database().executeSql(
      `${off}; update ledger_root set head_count = 9 where day = '2026-03-03'; ${on}`,
    );
    expect(await verifyRoots(database(), keys.signing.publicKey)).toEqual([
      { day: '2026-03-03', problem: 'the signature does not fit' },
    ]);
  });

  it('design §6: a root that was forged and signed with another key is found and named', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tongban-roots-'));
    await makeDailyRoot(database(), { day: localDate('2026-03-04'), now, keys: createKeyRing(), directory });
    expect(await verifyRoots(database(), keys.signing.publicKey)).toContainEqual({
      day: '2026-03-04',
      problem: "it is signed with another key than this installation's",
    });
  });
});

describe('Merkle tree (RFC 9162 §2.1, with SM3)', () => {
  const leaf = (text: string) => sm3Bytes(Uint8Array.of(0), Buffer.from(text));
  const node = (left: Uint8Array, right: Uint8Array) => sm3Bytes(Uint8Array.of(1), left, right);
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

  it('fits the recursive definition', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(leaf) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    expect(merkleRoot([])).toBe(hex(sm3Bytes()));
    expect(merkleRoot(['a'])).toBe(hex(a));
    expect(merkleRoot(['a', 'b', 'c'])).toBe(hex(node(node(a, b), c)));
    expect(merkleRoot(['a', 'b', 'c', 'd', 'e'])).toBe(hex(node(node(node(a, b), node(c, d)), e)));
  });
});
