import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { KeyRing } from '../crypto/key-ring.ts';
import { sendProblem } from '../http/send-problem.ts';
import { csrfField, csrfHeader, verifyCsrf } from './csrf.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * `first-field`: a multipart route that reads its body by `readMultipart`, which checks the token.
     * `own`: the route asks `verifyCsrf` itself, to keep what was typed when the page was too old.
     */
    csrf?: 'first-field' | 'own';
  }
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses an unsafe request that another site may have caused: any with a session cookie, and any HTML form,
 * must bring the token. JSON without a session passes: a browser does not send it across sites unasked.
 */
export const csrfGuard = fp(
  async (app: FastifyInstance, { keys }: { keys: KeyRing }) => {
    app.addHook('preValidation', async (request, reply) => {
      if (!unsafe.has(request.method) || request.is404 || !needsToken(request)) return;
      if (verifyCsrf(request, keys, request.headers[csrfHeader])) return;
      const { csrf } = request.routeOptions.config;
      if (csrf === 'own' || (csrf === 'first-field' && isMultipart(request))) return;
      if (verifyCsrf(request, keys, fieldOf(request.body))) return;
      return sendProblem(request, reply, { code: 'csrf_failed' });
    });
  },
  { name: 'csrf-guard', dependencies: ['session', 'error-handler'] },
);

function needsToken(request: FastifyRequest): boolean {
  if (request.session !== null) return true;
  // Without a session the route guard turns the request away, and says why: logged out, not a stale page.
  return request.routeOptions.config.permission === 'public' && !isJson(request);
}

function isJson(request: FastifyRequest): boolean {
  return /^application\/json\b/i.test(request.headers['content-type'] ?? '');
}

function isMultipart(request: FastifyRequest): boolean {
  return /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
}

function fieldOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && csrfField in body ? body[csrfField] : undefined;
}
