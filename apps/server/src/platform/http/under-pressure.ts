import fastifyUnderPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { sendProblem } from './send-problem.ts';

const aliveUrls = new Set(['/healthz', '/readyz']);
// The embedded engine works on the event loop: a slow query is no reason to send everybody away.
const maxEventLoopDelayMs = 3000;

/** Answers 503 while the process is overloaded. Its own status route does not work with zod: /healthz is ours. */
export const underPressure = fp(
  async (app: FastifyInstance) => {
    await app.register(fastifyUnderPressure, {
      maxEventLoopDelay: maxEventLoopDelayMs,
      retryAfter: 5,
      pressureHandler: (request, reply) => {
        if (!aliveUrls.has(request.url)) sendProblem(request, reply, { code: 'unavailable' });
      },
    });
  },
  { name: 'under-pressure', dependencies: ['error-handler'] },
);
