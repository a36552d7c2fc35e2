import { readFile } from 'node:fs/promises';
import type { Instant } from '@tongban/domain/time';
import Fastify from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { csrfGuard } from '../auth/csrf-guard.ts';
import { sessionPlugin } from '../auth/session-plugin.ts';
import type { Config } from '../config/config.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Database } from '../db/database.ts';
import { logOptions } from '../log/log-options.ts';
import { cookie } from './cookie.ts';
import { errorHandler } from './error-handler.ts';
import { formBody } from './form-body.ts';
import { helmet } from './helmet.ts';
import { multipart } from './multipart.ts';
import { openApi } from './open-api.ts';
import type { ProblemTable } from './problem-table.ts';
import { rateLimit } from './rate-limit.ts';
import { newRequestId, requestId } from './request-id.ts';
import { type RouteGuardOptions, routeGuard } from './route-guard.ts';
import { type StaticFolder, staticFiles } from './static-files.ts';
import { underPressure } from './under-pressure.ts';

/** What the HTTP side of the server is made of. */
export interface HttpOptions {
  readonly config: Pick<Config, 'tls' | 'trustProxy' | 'logLevel' | 'maxUploadBytes' | 'publicUrl'>;
  readonly database: Database;
  readonly keys: KeyRing;
  readonly now: () => Instant;
  readonly problems: ProblemTable;
  readonly guard: RouteGuardOptions;
  /** Built files that anybody may read. */
  readonly folders?: readonly StaticFolder[];
  /** Version of the API description. */
  readonly version: string;
}

/**
 * A Fastify app with everything but routes, deny by default. The order is the order of the hooks on a
 * request: id and headers, session, CSRF, permission, limits.
 */
export async function createHttp(options: HttpOptions) {
  const { config } = options;
  const https = config.tls && {
    cert: await readFile(config.tls.certFile),
    key: await readFile(config.tls.keyFile),
  };
  const app = Fastify({
    ...(https ? { https } : {}),
    logger: logOptions(config.logLevel),
    genReqId: newRequestId,
    trustProxy: config.trustProxy,
    bodyLimit: 1024 * 1024,
    // A drain finishes what runs; idle keep-alive connections must not hold it up.
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>();
  await app.register(errorHandler, { problems: options.problems });
  await app.register(requestId);
  await app.register(helmet, {
    https: https !== undefined || config.publicUrl?.startsWith('https:') === true,
  });
  await app.register(underPressure, { engine: options.database.engine });
  await app.register(cookie);
  await app.register(formBody);
  await app.register(multipart, { maxUploadBytes: config.maxUploadBytes });
  await app.register(openApi, { version: options.version });
  await app.register(sessionPlugin, { database: options.database, now: options.now });
  await app.register(csrfGuard, { keys: options.keys });
  await app.register(staticFiles, { folders: options.folders ?? [] });
  await app.register(routeGuard, options.guard);
  await app.register(rateLimit, { sessionKey: (request) => request.session?.tokenHash });
  return app;
}

/** The app that `createHttp` makes: routes are typed by their zod schemas. */
export type HttpApp = Awaited<ReturnType<typeof createHttp>>;
