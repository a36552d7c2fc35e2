import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { recordedOutcome } from '../organisations/index.ts';
import { staffOf } from '../staff/index.ts';
import { submitterOf } from './city-filings.policy.ts';
import { numberCityFiling, returnCityFiling } from './operations/answer-city-filing.ts';
import { listCityFilings } from './operations/list-city-filings.ts';
import { readCityFiling } from './operations/read-city-filing.ts';
import { submitCityFiling, submitCityFilings } from './operations/submit-city-filing.ts';

const NOT_FOUND = { kind: 'not_found' } as const;

/** 报市备案: counties hand their published lists in, the city numbers them or sends them back. */
export function cityFilingRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listCityFilings', 'city_filings', ({ request, query }) =>
    listCityFilings(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readCityFiling', 'city_filings', ({ request, params }) =>
    readCityFiling(ctx, staffOf(request), params),
  );
  bindEndpoint(app, 'submitCityFiling', 'governance', async ({ request, params, body }) => {
    const by = submitterOf(staffOf(request), params.countyId);
    const submitted = by && (await submitCityFiling(ctx, by, { ...params, ...body }));
    return submitted ? recordedOutcome(submitted) : NOT_FOUND;
  });
  bindEndpoint(app, 'submitCityFilings', 'governance', ({ request, params, body }) =>
    submitCityFilings(ctx, staffOf(request), { ...params, ...body }),
  );
  bindEndpoint(app, 'returnCityFiling', 'city_governance', ({ request, params, body }) =>
    returnCityFiling(ctx, staffOf(request), params, body),
  );
  bindEndpoint(app, 'numberCityFiling', 'city_governance', ({ request, params, body }) =>
    numberCityFiling(ctx, staffOf(request), params, { ...body, filedOn: localDate(body.filedOn) }),
  );
}
