import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { readUpload } from '../cases/index.ts';
import { staffOf } from '../staff/index.ts';
import type { ImportKind } from './import-kind.ts';
import { confirmImport } from './operations/confirm-import.ts';
import {
  exportFaults,
  listImports,
  readImport,
  readImportChanges,
  readTemplate,
} from './operations/read-imports.ts';
import { startImport } from './operations/start-import.ts';

/** Lists and agreements from spreadsheets: upload, dry run, confirmation; each import its starter's own. */
export function sheetImportRoutes(app: HttpApp, ctx: AppContext, kinds: readonly ImportKind[]): void {
  bindEndpoint(app, 'readSheetTemplate', 'governance', ({ request, params }) =>
    readTemplate(ctx, kinds, staffOf(request), params.kind),
  );
  bindEndpoint(app, 'uploadSheet', 'governance', ({ request }) => readUpload(ctx, request));
  bindEndpoint(app, 'listSheetImports', 'governance', async ({ request }) =>
    done(await listImports(ctx, kinds, staffOf(request))),
  );
  bindEndpoint(app, 'startSheetImport', 'governance', ({ request, body }) =>
    startImport(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'readSheetImport', 'governance', ({ request, params }) =>
    readImport(ctx, kinds, staffOf(request), params),
  );
  bindEndpoint(app, 'exportImportFaults', 'governance', ({ request, params, query }) =>
    exportFaults(ctx, staffOf(request), { ...params, ...query }),
  );
  bindEndpoint(app, 'readImportChanges', 'governance', ({ request, params }) =>
    readImportChanges(ctx, staffOf(request), params),
  );
  bindEndpoint(app, 'confirmSheetImport', 'governance', ({ request, params }) =>
    confirmImport(ctx, kinds, staffOf(request), params),
  );
}
