import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { readFilingTasks, readPaperTasks } from './operations/read-paper-tasks.ts';
import { numberFilings, signPapers, submitPapers } from './operations/start-paper-batch.ts';

/** Many papers by one start: signed and handed in by the county, numbered by its justice bureau. */
export function paperBatchRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'readPaperTasks', 'governance', ({ query, request }) =>
    readPaperTasks(ctx, staffOf(request), query.county),
  );
  bindEndpoint(app, 'signPapers', 'governance', ({ params, body, request }) =>
    signPapers(ctx, staffOf(request), { ...params, ...body }),
  );
  bindEndpoint(app, 'submitPapers', 'governance', ({ params, body, request }) =>
    submitPapers(ctx, staffOf(request), { ...params, ...body }),
  );
  bindEndpoint(app, 'readFilingTasks', 'filing', ({ query, request }) =>
    readFilingTasks(ctx, staffOf(request), query.county),
  );
  bindEndpoint(app, 'numberFilings', 'filing', ({ params, body, request }) =>
    numberFilings(ctx, staffOf(request), { ...params, ...body }),
  );
}
