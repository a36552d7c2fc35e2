import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeyRing } from '../crypto/key-ring.ts';
import { hmacSm3Hex, sm3Bytes } from '../crypto/sm3.ts';
import type { Ids } from '../ids.ts';
import { preSessionCookie, setPreSessionCookie } from './cookies.ts';
import { randomToken } from './sessions.ts';

/** Name of the hidden form field; the first field of multipart forms. */
export const csrfField = '_csrf';
/** Header for scripts. */
export const csrfHeader = 'x-csrf-token';

/**
 * The token to put into a form. An anonymous visitor gets a pre-session cookie that it is derived from, so
 * that forms work before anybody signs in and without rows in the database (design §9).
 */
export function issueCsrfToken(
  request: FastifyRequest,
  reply: FastifyReply,
  keys: KeyRing,
  ids: Ids,
): string {
  if (request.session) return request.session.csrfToken;
  const known = request.cookies[preSessionCookie];
  if (known !== undefined) return tokenOfVisit(keys, known);
  const visit = randomToken(ids);
  setPreSessionCookie(request, reply, visit);
  return tokenOfVisit(keys, visit);
}

/** Whether `token` is the one this request's session, or else its pre-session, was given. */
export function verifyCsrf(request: FastifyRequest, keys: KeyRing, token: unknown): boolean {
  const visit = request.cookies[preSessionCookie];
  const expected =
    request.session?.csrfToken ?? (visit === undefined ? undefined : tokenOfVisit(keys, visit));
  return expected !== undefined && typeof token === 'string' && isSame(expected, token);
}

function tokenOfVisit(keys: KeyRing, visit: string): string {
  return hmacSm3Hex(keys.indexKey, `csrf\u0000${visit}`);
}

function isSame(expected: string, given: string): boolean {
  // Digests have one length: the comparison tells nothing of the token's.
  return timingSafeEqual(sm3Bytes(Buffer.from(expected)), sm3Bytes(Buffer.from(given)));
}
