import fastifyUnderPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Engine } from '../db/database.ts';
import { sendProblem } from './send-problem.ts';

const aliveUrls = new Set(['/healthz', '/readyz']);
// The embedded engine works on the event loop: a busy second leaves the plugin without a measurement, which it takes for an
// endless delay, and a slow query is no reason to send its ten users away. 0 = not measured.
const maxEventLoopDelayMs: Readonly<Record<Engine, number>> = { postgres: 3000, embedded: 0 };

/** Answers 503 while the process is overloaded. Its own status route does not work with zod: /healthz is ours. */
export const underPressure = fp(
  async (app: FastifyInstance, { engine }: { engine: Engine }) => {
    await app.register(fastifyUnderPressure, {
      maxEventLoopDelay: maxEventLoopDelayMs[engine],
      // A second without any measurement happens on a busy machine, and the plugin takes it for an endless delay; five do not.
      sampleInterval: 5_000,
      retryAfter: 5,
      pressureHandler: (request, reply) => {
        if (!aliveUrls.has(request.url)) sendProblem(request, reply, { code: 'unavailable' });
      },
    });
  },
  { name: 'under-pressure', dependencies: ['error-handler'] },
);
