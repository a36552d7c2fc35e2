import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { readSealPlan } from './operations/read-seal-plan.ts';
import { authoriseSeals, carveSeals, releaseSeals } from './operations/start-seal-batch.ts';

/** The seals of many townships by one start: authorised, carved, handed out. */
export function sealBatchRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'readSealPlan', 'governance', ({ query, request }) =>
    readSealPlan(ctx, staffOf(request), query.county),
  );
  bindEndpoint(app, 'authoriseSeals', 'governance', ({ params, body, request }) =>
    authoriseSeals(ctx, staffOf(request), { ...params, ...body }),
  );
  bindEndpoint(app, 'carveSeals', 'governance', ({ params, body, request }) =>
    carveSeals(ctx, staffOf(request), { ...params, ...body }),
  );
  bindEndpoint(app, 'releaseSeals', 'governance', ({ params, body, request }) =>
    releaseSeals(ctx, staffOf(request), { ...params, ...body }),
  );
}
