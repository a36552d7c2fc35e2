import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { exportLists } from './operations/export-lists.ts';

/** Published lists as spreadsheets, for whoever reads them. */
export function listSheetRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'exportLists', 'registers', ({ request, query }) =>
    exportLists(ctx, staffOf(request), query, request.id),
  );
}
