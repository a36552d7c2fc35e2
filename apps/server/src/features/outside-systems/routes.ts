import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { listOutsideDifferences } from './operations/list-differences.ts';
import { lookUpOutsideResult } from './operations/look-up-result.ts';

/** National and provincial systems that decide: fetching a result, and the differences of the daily comparison. */
export function outsideSystemRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'lookUpOutsideResult', 'cases', ({ params, request }) =>
    lookUpOutsideResult(ctx, staffOf(request), params.caseId, request.id),
  );
  bindEndpoint(app, 'listOutsideDifferences', 'outside_differences', ({ request, query }) =>
    listOutsideDifferences(ctx, staffOf(request), query),
  );
}
