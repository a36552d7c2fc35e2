import type { AppContext } from './app-context.ts';
import { BATCH_KINDS } from './batch-kinds.ts';
import { accountRoutes } from './features/accounts/routes.ts';
import { administrationRoutes } from './features/administration/routes.ts';
import { batchRoutes } from './features/batches/routes.ts';
import { calendarRoutes } from './features/calendar/routes.ts';
import { caseRoutes } from './features/cases/routes.ts';
import { catalogueRoutes } from './features/catalogue/routes.ts';
import { followCatalogue, refreshCatalogue } from './features/catalogue-editions/index.ts';
import { catalogueEditionRoutes } from './features/catalogue-editions/routes.ts';
import { cityFilingRoutes } from './features/city-filings/routes.ts';
import { countyPlanRoutes } from './features/county-plans/routes.ts';
import { delegationDeskRoutes } from './features/delegations/desk-routes.ts';
import { delegationRoutes } from './features/delegations/routes.ts';
import { demoRoutes } from './features/demo/routes.ts';
import { evaluationRoutes } from './features/evaluations/routes.ts';
import { homeRoutes } from './features/home/routes.ts';
import { entrustabilityRoutes } from './features/list-drafts/entrustability-routes.ts';
import { listBatchRoutes } from './features/list-drafts/list-batch-routes.ts';
import { listDraftRoutes } from './features/list-drafts/routes.ts';
import { listSheetRoutes } from './features/list-drafts/sheet-routes.ts';
import { organisationDeskRoutes } from './features/organisation-desk/routes.ts';
import { outsideSystemRoutes } from './features/outside-systems/routes.ts';
import { paperRoutes } from './features/papers/routes.ts';
import { paymentRoutes } from './features/payments/routes.ts';
import { placeRoutes } from './features/places/routes.ts';
import { powerRequestRoutes } from './features/power-requests/routes.ts';
import { registerRoutes } from './features/registers/routes.ts';
import { sealDeskRoutes } from './features/seal-desk/routes.ts';
import { sealBatchRoutes } from './features/seal-desk/seal-batch-routes.ts';
import { sheetImportRoutes } from './features/sheet-imports/routes.ts';
import { staffGuard } from './features/staff/index.ts';
import { staffRoutes } from './features/staff/routes.ts';
import { staffingRoutes } from './features/staffing/routes.ts';
import { townshipRoutes } from './features/townships/routes.ts';
import { IMPORT_KINDS } from './import-kinds.ts';
import { createHttp, type HttpApp } from './platform/http/create-http.ts';
import { createProblemTable } from './platform/http/problem-table.ts';
import type { StaticFolder } from './platform/http/static-files.ts';
import { portalRoutes } from './portal/portal-routes.ts';
import { registerProblems } from './register-problems.ts';
import { statusRoutes } from './status-routes.ts';
import { version } from './version.ts';

/** The whole server on a context, not yet listening; tests use the same. */
export async function createApp(ctx: AppContext, folders: readonly StaticFolder[] = []): Promise<HttpApp> {
  const problems = createProblemTable();
  registerProblems(problems);
  const app = await createHttp({
    config: ctx.config,
    database: ctx.database,
    keys: ctx.keys,
    now: () => ctx.clock.now(),
    problems,
    guard: staffGuard(ctx),
    folders,
    version,
  });
  app.decorateRequest('staff', null);
  await refreshCatalogue(ctx);
  const stopFollowing = followCatalogue(ctx, (error) => app.log.error(error));
  app.addHook('onClose', async () => stopFollowing());
  statusRoutes(app, ctx);
  staffRoutes(app, ctx);
  demoRoutes(app, ctx);
  calendarRoutes(app, ctx);
  catalogueRoutes(app, ctx);
  catalogueEditionRoutes(app, ctx);
  delegationRoutes(app, ctx);
  placeRoutes(app, ctx);
  townshipRoutes(app, ctx);
  caseRoutes(app, ctx);
  outsideSystemRoutes(app, ctx);
  paperRoutes(app, ctx);
  paymentRoutes(app, ctx);
  homeRoutes(app, ctx);
  registerRoutes(app, ctx);
  delegationDeskRoutes(app, ctx);
  batchRoutes(app, ctx, BATCH_KINDS);
  listDraftRoutes(app, ctx);
  listBatchRoutes(app, ctx);
  listSheetRoutes(app, ctx);
  sheetImportRoutes(app, ctx, IMPORT_KINDS);
  entrustabilityRoutes(app, ctx);
  powerRequestRoutes(app, ctx);
  evaluationRoutes(app, ctx);
  cityFilingRoutes(app, ctx);
  countyPlanRoutes(app, ctx);
  organisationDeskRoutes(app, ctx);
  sealDeskRoutes(app, ctx);
  sealBatchRoutes(app, ctx);
  staffingRoutes(app, ctx);
  accountRoutes(app, ctx);
  administrationRoutes(app, ctx);
  portalRoutes(app, ctx);
  return app;
}
