import type { FastifyServerOptions } from 'fastify';
import type { LogLevel } from '../config/config.ts';

/** Options for Fastify's pino: no cookie, token, password or personal field is ever written. */
export function logOptions(level: LogLevel): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    redact: { paths: [...redacted, ...redacted.map((path) => `*.${path}`)], censor: '[removed]' },
    serializers: {
      // Query strings may hold a name or a number that somebody searched for: only the path is logged.
      req: (request: { method: string; url: string; id?: string }) => ({
        method: request.method,
        path: request.url.split('?', 1)[0],
        id: request.id,
      }),
    },
  };
}

const redacted = [
  'password',
  'token',
  'totp',
  'secret',
  'csrf',
  'cookie',
  'authorization',
  'headers.cookie',
  'headers.authorization',
  'headers["set-cookie"]',
  'headers["x-csrf-token"]',
  'name',
  'phone',
  'idNumber',
  'address',
];
