import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { governanceStreams } from '../../apps/server/src/features/delegations/index.ts';
import { paymentStreams } from '../../apps/server/src/features/payments/index.ts';
import { checkRow, type LedgerRow } from '../../apps/server/src/platform/ledger/check-row.ts';
import { FOLDS, foldEvents, kindOf } from './fold-events.ts';
import {
  envelopesOf,
  type GoldenStream,
  goldenNames,
  hasGoldenStream,
  readGoldenStream,
  sealStory,
} from './golden-stream.ts';
import { shapeDifferences } from './payload-shape.ts';
import { RELEASED, releasedShapes, shapeName } from './released-events.ts';
import { STORIES } from './stories/index.ts';

const golden = goldenNames().map((name) => [name, readGoldenStream(name)] as const);

describe.each(golden)('golden stream %s', (name, stream) => {
  it('design §6 the chain is whole: canonical text, SM3, the hash before', () => {
    expect(stream.rows.length).toBeGreaterThan(0);
    expect(problemsOf(stream)).toEqual([]);
  });

  it('design §6 today’s program folds it to the state of the day of its release', () => {
    expect(foldEvents(envelopesOf(stream))).toStrictEqual(stream.state);
  });

  it('design §6 one flipped byte is found', () => {
    const [first, ...rest] = stream.rows;
    const forged = { ...first, canonical: (first?.canonical ?? '').replace('2026', '2025') };
    expect(problemsOf({ rows: [{ hash: '', ...forged }, ...rest] })).not.toEqual([]);
  });

  it.runIf(STORIES[name])('design §6 a payload of today has exactly the released shape', () => {
    const today = STORIES[name] === undefined ? { rows: [] } : sealStory(STORIES[name]());
    const differences = envelopesOf(today).flatMap((event, index, all) => {
      const nth = all.slice(0, index).filter((other) => isSameShape(other, event)).length;
      const released = envelopesOf(stream).filter((other) => isSameShape(other, event))[nth];
      if (released === undefined) return [];
      const places = shapeDifferences(released.payload, event.payload);
      return places.map((place) => `${shapeName(event.type, event.typeVersion)}: ${place}`);
    });
    expect(differences).toEqual([]);
  });
});

describe('the golden ledger as a whole', () => {
  it('design §3 holds one stream for every released event shape, and no other', () => {
    const held = golden.flatMap(([, stream]) =>
      envelopesOf(stream).map((event) => shapeName(event.type, event.typeVersion)),
    );
    expect([...new Set(held)].sort()).toEqual(releasedShapes());
  });

  it('design §6 the newest released version of each event is the one that the domain writes', () => {
    const written = [...new Set(shapesInDomain())].sort();
    const newest = Object.entries(RELEASED).map(([type, versions]) => shapeName(type, Math.max(...versions)));
    expect(written).toEqual(newest.sort());
  });

  it('design §3 holds every kind of stream that the server knows', () => {
    const held = golden.map(([, stream]) => kindOf(envelopesOf(stream)[0]?.stream ?? ''));
    const known = [
      ...[...governanceStreams, ...paymentStreams].map((stream) => stream.prefix),
      'case',
    ].sort();
    expect([...new Set(held)].sort()).toEqual(known);
    expect(Object.keys(FOLDS).sort()).toEqual(known);
  });

  it('design §3 every story of today was written down: run tests/golden-ledger/write.ts', () => {
    expect(Object.keys(STORIES).filter((name) => !hasGoldenStream(name))).toEqual([]);
  });
});

describe('comparing shapes', () => {
  it('design §6 a key more, a key less and another kind of value are each named', () => {
    const released = { a: 1, b: [{ c: 'x' }], d: { e: true } };
    expect(shapeDifferences(released, { ...released, f: 1 })).toEqual(['payload.f']);
    expect(shapeDifferences(released, { a: 1, d: { e: true } })).toEqual(['payload.b']);
    expect(shapeDifferences(released, { ...released, b: [{ c: 1 }] })).toEqual(['payload.b[].c']);
    expect(shapeDifferences(released, { ...released, d: [] })).toEqual(['payload.d']);
  });

  it('design §6 null stands for any value, an empty list for any list', () => {
    expect(shapeDifferences({ a: null, b: [] }, { a: 'x', b: ['y'] })).toEqual([]);
  });
});

interface Shaped {
  readonly type: string;
  readonly typeVersion: number;
}

function isSameShape(a: Shaped, b: Shaped): boolean {
  return a.type === b.type && a.typeVersion === b.typeVersion;
}

/** What `tongban verify` would say of the stream. */
function problemsOf({ rows }: Pick<GoldenStream, 'rows'>): string[] {
  const ledger = envelopesOf({ rows }).map(
    (event, index): LedgerRow => ({
      county_id: event.county,
      stream: event.stream,
      version: event.version,
      type: event.type,
      type_version: event.typeVersion,
      at: event.at,
      actor: event.actor,
      acting_for: event.actingFor,
      prev_hash: event.prevHash,
      canonical: rows[index]?.canonical ?? '',
      hash: rows[index]?.hash ?? '',
    }),
  );
  return ledger.flatMap((row, index) => {
    const before = ledger[index - 1];
    const link = before && { ...before, countyId: before.county_id };
    return checkRow(row, link);
  });
}

/** The shapes that stand in the deciders' sources as `type: '…', typeVersion: n`. */
function shapesInDomain(): string[] {
  const root = `${import.meta.dirname}/../../packages/domain/`;
  return globSync('**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts') && !file.includes('testing/'))
    .flatMap((file) => [
      ...readFileSync(`${root}${file}`, 'utf8').matchAll(/type:\s*'(\w+)',\s*typeVersion:\s*(\d+)/g),
    ])
    .map(([, type, version]) => shapeName(type ?? '', Number(version)));
}
