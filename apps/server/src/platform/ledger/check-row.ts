import canonicalize from 'canonicalize';
import type { Selectable } from 'kysely';
import { sm3Hex } from '../crypto/sm3.ts';
import type { LedgerTable } from '../db/schema.ts';
import { genesisHash, type LedgerEnvelope } from './envelope.ts';

/** A row of the ledger as stored. */
export type LedgerRow = Selectable<LedgerTable>;

/** The row before, in the same stream. */
export interface Link {
  countyId: string;
  stream: string;
  version: number;
  hash: string;
}

/** Everything that is wrong with one row, given the row before it in its stream. Empty when whole. */
export function checkRow(row: LedgerRow, previous: Link | undefined): string[] {
  const problems: string[] = [];
  const expected = (previous?.version ?? 0) + 1;
  if (row.version !== expected) problems.push(`version ${expected} is missing`);
  if (sm3Hex(row.canonical) !== row.hash) problems.push('the hash does not fit the recorded text');
  if (row.prev_hash !== (previous?.hash ?? genesisHash))
    problems.push('the chain to the version before is broken');
  return [...problems, ...checkEnvelope(row)];
}

function checkEnvelope(row: LedgerRow): string[] {
  const envelope = parse(row.canonical);
  if (!envelope) return ['the recorded text is not an envelope'];
  if (canonicalize(envelope) !== row.canonical) return ['the recorded text is not in canonical form'];
  const stored: Record<string, unknown> = {
    county: row.county_id,
    stream: row.stream,
    version: row.version,
    type: row.type,
    typeVersion: row.type_version,
    at: row.at,
    actor: row.actor,
    actingFor: row.acting_for,
    prevHash: row.prev_hash,
  };
  return Object.entries(stored)
    .filter(([key, value]) => envelope[key as keyof LedgerEnvelope] !== value)
    .map(([key]) => `column ${key} differs from what was hashed`);
}

function parse(canonical: string): LedgerEnvelope | undefined {
  try {
    const value: unknown = JSON.parse(canonical);
    return typeof value === 'object' && value !== null && 'payload' in value
      ? (value as LedgerEnvelope)
      : undefined;
  } catch {
    return undefined;
  }
}
