import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import { sm3Hex } from '../crypto/sm3.ts';

/** A client's key for one post, and a digest of what was posted with it (E-42). */
export interface IdempotencyKey {
  readonly key: string;
  readonly request: string;
}

const longest = 120;

/** The Idempotency-Key of a request; null when the client sent none. A key counts for one address and body only. */
export function idempotencyOf(request: FastifyRequest): IdempotencyKey | null {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '' || key.length > longest) return null;
  return { key, request: sm3Hex(`${request.url}\n${canonicalize(request.body) ?? ''}`) };
}
