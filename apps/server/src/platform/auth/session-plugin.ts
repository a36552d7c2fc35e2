import type { Instant } from '@tongban/domain/time';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { Database } from '../db/database.ts';
import { inStatements } from '../db/transaction.ts';
import { sessionCookie } from './cookies.ts';
import type { Session } from './session.ts';
import { findSession } from './sessions.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The live session, or null for an anonymous visitor. */
    session: Session | null;
  }
  interface FastifyContextConfig {
    /** False on routes that never ask who calls (built files): no query is made. */
    session?: boolean;
  }
}

/** Finds the session of each request that brings a cookie. */
export const sessionPlugin = fp(
  async (app: FastifyInstance, { database, now }: { database: Database; now: () => Instant }) => {
    app.decorateRequest('session', null);
    app.addHook('onRequest', async (request) => {
      const token = request.cookies[sessionCookie];
      if (token === undefined || request.routeOptions.config.session === false) return;
      const use = { now: now(), userAgent: userAgentOf(request) };
      request.session = (await inStatements(database, (tx) => findSession(tx, token, use))) ?? null;
    });
  },
  { name: 'session', dependencies: ['cookie'] },
);

/** What the browser says it is; a session is bound to it. */
export function userAgentOf(request: FastifyRequest): string {
  return request.headers['user-agent'] ?? '';
}
