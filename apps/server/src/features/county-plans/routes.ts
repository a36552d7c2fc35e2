import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { discardPlanDraft, savePlanDraft } from './operations/change-plan-draft.ts';
import { nameWorkGroup } from './operations/name-work-group.ts';
import { publishPlan } from './operations/publish-plan.ts';
import { readCountyPlan } from './operations/read-county-plan.ts';

/** 工作专班 and 实施方案 of a county: written by one person, published by another (R-3.1, GOV-08). */
export function countyPlanRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'readCountyPlan', 'city_filings', ({ request, query }) =>
    readCountyPlan(ctx, staffOf(request), query.county),
  );
  bindEndpoint(app, 'nameWorkGroup', 'governance', ({ request, params, body }) =>
    nameWorkGroup(ctx, staffOf(request), params.countyId, body),
  );
  bindEndpoint(app, 'savePlanDraft', 'governance', ({ request, params, body }) =>
    savePlanDraft(ctx, staffOf(request), params.countyId, body),
  );
  bindEndpoint(app, 'discardPlanDraft', 'governance', ({ request, params, body }) =>
    discardPlanDraft(ctx, staffOf(request), params.countyId, body.expectedVersion),
  );
  bindEndpoint(app, 'publishPlan', 'governance', ({ request, params, body }) =>
    publishPlan(ctx, staffOf(request), params.countyId, {
      ...body,
      publishedOn: localDate(body.publishedOn),
    }),
  );
}
