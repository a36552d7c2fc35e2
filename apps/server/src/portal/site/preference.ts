import type { FastifyReply, FastifyRequest } from 'fastify';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps what a visitor prefers for a year, or forgets it (null). Only by a post: no writes by GET (design §9). */
export function keepPreference(
  request: FastifyRequest,
  reply: FastifyReply,
  cookie: string,
  value: string | null,
): void {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  } as const;
  if (value === null) reply.clearCookie(cookie, options);
  else reply.setCookie(cookie, value, { ...options, maxAge: YEAR_SECONDS });
}

/** A path of this site; `//elsewhere` and `/\elsewhere` would lead away. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/';
}
