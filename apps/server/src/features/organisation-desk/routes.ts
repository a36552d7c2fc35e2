import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { confirmChange } from './operations/confirm-change.ts';
import { listDesk } from './operations/list-desk.ts';
import { readBody } from './operations/read-body.ts';
import { readChange } from './operations/read-change.ts';
import { readCountyStart } from './operations/read-county-start.ts';
import { recordBody, recordCapacities, recordGovernments } from './operations/record-bodies.ts';
import { withdrawChange, writeChange } from './operations/write-change.ts';

/** 机构管理: bodies, what they may do and how they change (E-05, E-06), and how a county begins. */
export function organisationDeskRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listOrganisationDesk', 'organisations', ({ query, request }) =>
    listDesk(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readGovernedOrganisation', 'organisations', ({ params, request }) =>
    readBody(ctx, staffOf(request), params),
  );
  bindEndpoint(app, 'registerOrganisation', 'organisations', ({ params, body, request }) =>
    recordBody(ctx, staffOf(request), params.countyId, body),
  );
  bindEndpoint(app, 'registerGovernments', 'organisations', ({ params, body, request }) =>
    recordGovernments(ctx, staffOf(request), params.countyId, body),
  );
  bindEndpoint(app, 'grantCapacities', 'organisations', ({ params, body, request }) =>
    recordCapacities(ctx, staffOf(request), params, body),
  );
  bindEndpoint(app, 'writeOrganisationChange', 'organisations', ({ params, body, request }) =>
    writeChange(ctx, staffOf(request), params.countyId, body),
  );
  bindEndpoint(app, 'readOrganisationChange', 'organisations', ({ params, request }) =>
    readChange(ctx, staffOf(request), params),
  );
  bindEndpoint(app, 'confirmOrganisationChange', 'organisations', ({ params, body, request }) =>
    confirmChange(ctx, staffOf(request), params, body),
  );
  bindEndpoint(app, 'withdrawOrganisationChange', 'organisations', ({ params, request }) =>
    withdrawChange(ctx, staffOf(request), params),
  );
  bindEndpoint(app, 'readCountyStart', 'organisations', ({ query, request }) =>
    readCountyStart(ctx, staffOf(request), query.county),
  );
}
