import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { staffOf } from '../staff/index.ts';
import type { BatchKind } from './batch-kind.ts';
import { retryBatch, stopBatch } from './operations/change-batch.ts';
import { listBatches, readBatch } from './operations/read-batches.ts';

/** How far a batch is, and to stop it or go on; each kind is started by a route of its own feature. */
export function batchRoutes(app: HttpApp, ctx: AppContext, kinds: readonly BatchKind[]): void {
  bindEndpoint(app, 'listBatches', 'batches', async ({ request }) =>
    done(await listBatches(ctx, kinds, staffOf(request))),
  );
  bindEndpoint(app, 'readBatch', 'batches', ({ params, request }) =>
    readBatch(ctx, kinds, staffOf(request), params),
  );
  bindEndpoint(app, 'stopBatch', 'batches', ({ params, request }) =>
    stopBatch(ctx, kinds, staffOf(request), params),
  );
  bindEndpoint(app, 'retryBatch', 'batches', ({ params, request }) =>
    retryBatch(ctx, kinds, staffOf(request), params),
  );
}
