import openApi from '@tongban/contract/openapi.json' with { type: 'json' };
import type { AppContext } from './app-context.ts';
import { isMigrated } from './platform/db/is-migrated.ts';
import type { HttpApp } from './platform/http/create-http.ts';

/** Alive, ready, and what the API is: for operators and for whoever connects. */
export function statusRoutes(app: HttpApp, { database }: Pick<AppContext, 'database'>): void {
  const open = { config: { permission: 'public', session: false } } as const;
  app.get('/healthz', open, async () => ({ alive: true }));
  app.get('/readyz', open, async (_request, reply) => {
    const ready = await isMigrated(database).catch(() => false);
    return reply.status(ready ? 200 : 503).send({ ready });
  });
  app.get('/api/v1/openapi.json', open, async () => openApi);
}
