import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { listAccessLog } from './operations/list-access-log.ts';
import { listRoots } from './operations/list-roots.ts';
import { listStreams } from './operations/list-streams.ts';
import { readStream, verifyStream } from './operations/read-stream.ts';
import { readSystemStatus } from './operations/read-system-status.ts';

/** What the system and the audit administrator keep; accounts are a feature of their own (design §9). */
export function administrationRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'readSystemStatus', 'system_status', () => readSystemStatus(ctx));
  bindEndpoint(app, 'listAccessLog', 'audit', ({ request, query }) =>
    listAccessLog(ctx, staffOf(request), query, request.id),
  );
  bindEndpoint(app, 'listStreams', 'audit', ({ query }) => listStreams(ctx, query));
  bindEndpoint(app, 'readStream', 'audit', ({ request, params }) =>
    readStream(ctx, staffOf(request), params, request.id),
  );
  bindEndpoint(app, 'verifyStream', 'audit', ({ params }) => verifyStream(ctx, params));
  bindEndpoint(app, 'listRoots', 'audit', ({ query }) => listRoots(ctx, query));
}
