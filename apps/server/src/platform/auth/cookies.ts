import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Cookie of a signed-in session. */
export const sessionCookie = 'tongban_session';
/** Cookie of an anonymous visitor who has opened a form. */
export const preSessionCookie = 'tongban_visit';

// As long as the drafts that the visitor's cookie opens.
const preSessionSeconds = 24 * 3600;

/** Puts the session's token into the browser; it goes with the browser's session. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(sessionCookie, token, optionsFor(request));
}

/** Takes the session's token out of the browser. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, optionsFor(request));
}

/** Marks an anonymous visitor. */
export function setPreSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(preSessionCookie, token, { ...optionsFor(request), maxAge: preSessionSeconds });
}

function optionsFor(request: FastifyRequest): CookieSerializeOptions {
  // `protocol` already follows a trusted proxy (TRUST_PROXY).
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' };
}
