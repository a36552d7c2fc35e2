import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { answerPowerRequest, withdrawPowerRequest } from './operations/answer-power-request.ts';
import { listPowerRequests } from './operations/list-power-requests.ts';
import { makePowerRequest } from './operations/make-power-request.ts';
import { powerRequestChoices } from './operations/power-request-choices.ts';
import { readPowerRequest } from './operations/read-power-request.ts';

/** 用权申请: a township tells what it needs, and its county answers with reasons. */
export function powerRequestRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listPowerRequests', 'power_requests', ({ request, query }) =>
    listPowerRequests(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readPowerRequestChoices', 'township_governance', ({ request }) =>
    powerRequestChoices(ctx, staffOf(request)),
  );
  bindEndpoint(app, 'makePowerRequest', 'township_governance', ({ request, body }) =>
    makePowerRequest(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'readPowerRequest', 'power_requests', ({ request, params }) =>
    readPowerRequest(ctx, staffOf(request), params),
  );
  bindEndpoint(app, 'withdrawPowerRequest', 'township_governance', ({ request, params, body }) =>
    withdrawPowerRequest(ctx, staffOf(request), params, body.expectedVersion),
  );
  bindEndpoint(app, 'answerPowerRequest', 'governance', ({ request, params, body }) =>
    answerPowerRequest(ctx, staffOf(request), params, body),
  );
}
