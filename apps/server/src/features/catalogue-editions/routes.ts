import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { staffOf } from '../staff/index.ts';
import {
  discardEditionDraft,
  returnEditionDraft,
  saveEditionDraft,
  submitEditionDraft,
} from './operations/change-edition-draft.ts';
import { listEditions, readEdition, sendEditionSheet } from './operations/list-editions.ts';
import { publishEdition } from './operations/publish-edition.ts';
import { readEditionDesk } from './operations/read-edition-desk.ts';
import { readEditionTouched } from './operations/read-edition-touched.ts';

/** 指导目录 of the city: written by one person, approved and published by another (GOV-08), read by anybody. */
export function catalogueEditionRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listCatalogueEditions', 'public', async () => done(await listEditions(ctx)));
  bindEndpoint(app, 'readCatalogueEdition', 'public', async ({ params }) => {
    const edition = await readEdition(ctx, params.no);
    return edition === undefined ? { kind: 'not_found' } : done(edition);
  });
  bindEndpoint(app, 'readCatalogueEditionSheet', 'public', ({ params }) => sendEditionSheet(ctx, params.no));
  bindEndpoint(app, 'readEditionTouched', 'city_filings', ({ request, params }) =>
    readEditionTouched(ctx, staffOf(request), params.no),
  );
  bindEndpoint(app, 'readEditionDesk', 'city_governance', ({ request }) =>
    readEditionDesk(ctx, staffOf(request)),
  );
  bindEndpoint(app, 'saveEditionDraft', 'city_governance', ({ request, body }) =>
    saveEditionDraft(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'submitEditionDraft', 'city_governance', ({ request, body }) =>
    submitEditionDraft(ctx, staffOf(request), body.expectedVersion),
  );
  bindEndpoint(app, 'returnEditionDraft', 'city_governance', ({ request, body }) =>
    returnEditionDraft(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'discardEditionDraft', 'city_governance', ({ request, body }) =>
    discardEditionDraft(ctx, staffOf(request), body.expectedVersion),
  );
  bindEndpoint(app, 'publishEdition', 'city_governance', ({ request, body }) =>
    publishEdition(ctx, staffOf(request), { ...body, effectiveFrom: localDate(body.effectiveFrom) }),
  );
}
