import fastifyFormbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** HTML forms of the portal, which works without JavaScript. */
export const formBody = fp(
  async (app: FastifyInstance) => void (await app.register(fastifyFormbody, { bodyLimit: 1024 * 1024 })),
  { name: 'form-body' },
);
