import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { systemIds } from '../ids.ts';

/** Id of a request, shown to people as 追踪编号. Never taken from the client: it would forge log lines. */
export function newRequestId(): string {
  return systemIds.uuid();
}

/** Sends the request's id with each answer. */
export const requestId = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async (request, reply) => {
      reply.header('x-request-id', request.id);
    });
  },
  { name: 'request-id' },
);
