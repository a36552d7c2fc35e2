import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** Reads and sets cookies. They carry opaque random tokens, so they are not signed. */
export const cookie = fp(async (app: FastifyInstance) => void (await app.register(fastifyCookie)), {
  name: 'cookie',
});
