import type { FastifyRequest } from 'fastify';
import type { Session } from '../../platform/auth/session.ts';

/** The guard has let nobody without a session pass. */
export function sessionOf(request: FastifyRequest): Session {
  if (request.session === null) throw new Error(`${request.routeOptions.url} was reached without a session.`);
  return request.session;
}
