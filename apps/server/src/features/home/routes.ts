import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { readHome } from './operations/read-home.ts';

/** The first page of the workbench. */
export function homeRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'readHome', 'staff', ({ request }) => readHome(ctx, staffOf(request)));
}
