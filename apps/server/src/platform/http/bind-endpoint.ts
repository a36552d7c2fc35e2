import { ENDPOINTS, type Endpoint, type EndpointName } from '@tongban/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Outcome } from '../outcome.ts';
import type { HttpApp } from './create-http.ts';
import { problemOfOutcome } from './problem-of-outcome.ts';
import type { Permission } from './route-guard.ts';
import { sendProblem } from './send-problem.ts';

type Schema<N extends EndpointName, K extends 'params' | 'query' | 'body'> =
  (typeof ENDPOINTS)[N] extends Record<K, infer S>
    ? S extends z.ZodType
      ? z.output<S>
      : undefined
    : undefined;

type Answer<N extends EndpointName> = (typeof ENDPOINTS)[N]['answer'] extends z.ZodType
  ? z.input<(typeof ENDPOINTS)[N]['answer']>
  : null | Sender;

/** Sends an answer that is no JSON, e.g. a file, with its own headers. */
type Sender = (reply: FastifyReply) => FastifyReply;

/** A request whose parts have passed the contract. */
export interface Call<N extends EndpointName> {
  readonly params: Schema<N, 'params'>;
  readonly query: Schema<N, 'query'>;
  readonly body: Schema<N, 'body'>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Binds one operation of the contract: method, path and schemas come from ENDPOINTS, who may call it from
 * `permission`; every outcome that is not `done` leaves as a problem document.
 */
export function bindEndpoint<N extends EndpointName>(
  app: HttpApp,
  name: N,
  permission: Permission,
  handle: (call: Call<N>) => Promise<Outcome<Answer<N>>>,
): void {
  const endpoint: Endpoint = ENDPOINTS[name];
  const status = endpoint.status ?? 200;
  app.route({
    method: endpoint.method,
    url: urlOf(name),
    config: { permission },
    schema: {
      summary: endpoint.summary,
      operationId: name,
      ...(endpoint.params ? { params: endpoint.params } : {}),
      ...(endpoint.query ? { querystring: endpoint.query } : {}),
      ...(endpoint.body ? { body: endpoint.body } : {}),
      ...(endpoint.answer ? { response: { [status]: endpoint.answer } } : {}),
    },
    handler: async (request, reply) => {
      const { params, query, body } = request;
      const outcome = await handle({ params, query, body, request, reply } as Call<N>);
      if (outcome.kind !== 'done') return sendProblem(request, reply, problemOfOutcome(outcome));
      const { value } = outcome;
      if (typeof value === 'function') return (value as Sender)(reply.status(status));
      return reply.status(status).send(endpoint.answer === null ? undefined : value);
    },
  });
}

/** The URL of an operation as Fastify writes it. */
export function urlOf(name: EndpointName): string {
  return `/api/v1${ENDPOINTS[name].path.replace(/\{(\w+)\}/gu, ':$1')}`;
}
