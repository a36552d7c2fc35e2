import type { Instant } from '@tongban/domain/time';
import canonicalize from 'canonicalize';
import { sm3Hex } from '../crypto/sm3.ts';
import type { LedgerPayload } from './ledger-value.ts';

/** What is hashed: everything that is known of one event, its place in the chain included. */
export interface LedgerEnvelope {
  county: string;
  stream: string;
  version: number;
  type: string;
  typeVersion: number;
  at: Instant;
  actor: string;
  actingFor: string | null;
  prevHash: string;
  payload: LedgerPayload;
}

/** `prevHash` of the first event of a stream. */
export const genesisHash = '0'.repeat(64);

/** The envelope as RFC 8785 JSON, and the SM3 over it. */
export function sealEnvelope(envelope: LedgerEnvelope): { canonical: string; hash: string } {
  const canonical = canonicalize(envelope);
  if (canonical === undefined) throw new TypeError('The envelope has no canonical form.');
  return { canonical, hash: sm3Hex(canonical) };
}
