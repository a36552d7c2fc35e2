import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  genesisHash,
  type LedgerEnvelope,
  sealEnvelope,
} from '../../apps/server/src/platform/ledger/envelope.ts';
import { assertLedgerSafe, type LedgerPayload } from '../../apps/server/src/platform/ledger/ledger-value.ts';
import { foldEvents } from './fold-events.ts';
import type { Story } from './story.ts';

/** A committed stream: the very texts that were hashed, their hashes, and what they folded to on the day of release. */
export interface GoldenStream {
  readonly rows: readonly { readonly canonical: string; readonly hash: string }[];
  readonly state: unknown;
}

const directory = join(import.meta.dirname, 'streams');

export function pathOf(name: string): string {
  return join(directory, `${name}.json`);
}

export function hasGoldenStream(name: string): boolean {
  return existsSync(pathOf(name));
}

export function goldenNames(): string[] {
  return globSync('*.json', { cwd: directory })
    .map((file) => basename(file, '.json'))
    .sort();
}

export function readGoldenStream(name: string): GoldenStream {
  return JSON.parse(readFileSync(pathOf(name), 'utf8')) as GoldenStream;
}

export function envelopesOf({ rows }: Pick<GoldenStream, 'rows'>): LedgerEnvelope[] {
  return rows.map((row) => JSON.parse(row.canonical) as LedgerEnvelope);
}

/** Seals a story event by event as `append` does, and folds it. */
export function sealStory({ countyId, stream, events }: Story): GoldenStream {
  let prevHash = genesisHash;
  const rows = events.map(({ type, typeVersion, at, actor, actingFor, payload }, index) => {
    assertLedgerSafe(payload);
    const sealed = sealEnvelope({
      county: countyId,
      stream,
      version: index + 1,
      type,
      typeVersion,
      at,
      actor,
      actingFor,
      prevHash,
      payload: payload as LedgerPayload,
    });
    prevHash = sealed.hash;
    return sealed;
  });
  return { rows, state: foldEvents(envelopesOf({ rows })) };
}
