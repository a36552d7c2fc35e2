import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

/** Limits a minute; a county sits behind one address, so the anonymous one is generous (design §9). */
export interface RateLimitOptions {
  readonly perSession?: number;
  readonly perAddress?: number;
  /** Key of the signed-in session or account, or undefined when anonymous. */
  readonly sessionKey: (request: FastifyRequest) => string | undefined;
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Limits signed-in people by session, never by address; anonymous reads are not limited, anonymous posts are,
 * by address. Counts live in this process: with several nodes the limits multiply, which is acceptable for a
 * brake (the login lock is in the database).
 */
export const rateLimit = fp(
  async (app: FastifyInstance, { perSession = 600, perAddress = 300, sessionKey }: RateLimitOptions) => {
    await app.register(fastifyRateLimit, {
      timeWindow: '1 minute',
      hook: 'preHandler',
      max: (request) => (sessionKey(request) === undefined ? perAddress : perSession),
      keyGenerator: (request) => sessionKey(request) ?? `address:${request.ip}`,
      allowList: (request) => sessionKey(request) === undefined && !unsafe.has(request.method),
    });
  },
  { name: 'rate-limit' },
);
