import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { suspendAgreement, terminateAgreement } from '../delegations/index.ts';
import { recordedOutcome } from '../organisations/index.ts';
import { staffOf } from '../staff/index.ts';
import { agreementDraftOf } from './draft-of.ts';
import { attachScans } from './operations/attach-scans.ts';
import { exportAgreements } from './operations/export-agreements.ts';
import { submitForFiling } from './operations/file-with-justice.ts';
import { listAgreementPapers } from './operations/list-papers.ts';
import { printDraft, readAgreementPaper, readConsequences } from './operations/read-papers.ts';
import { renewAgreement } from './operations/renew-agreement.ts';
import { discardDraft, saveDraft } from './operations/save-draft.ts';
import { signAgreementDraft } from './operations/sign-agreement-draft.ts';
import { isTownshipOf, paperClerkOf } from './own-county.ts';
import { sendPaper, sendScan } from './send-paper.ts';

const NOT_FOUND = { kind: 'not_found' } as const;

/** Agreements from the draft to the end (R-3.2.1 to, E-01). */
export function agreementRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listAgreementPapers', 'governance', ({ request, query }) =>
    listAgreementPapers(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'exportAgreements', 'agreements_register', ({ request, query }) =>
    exportAgreements(ctx, staffOf(request), query, request.id),
  );
  bindEndpoint(app, 'readAgreementPaper', 'governance', async ({ request, params }) =>
    paperClerkOf(staffOf(request), params.countyId) ? readAgreementPaper(ctx, params) : NOT_FOUND,
  );
  bindEndpoint(app, 'saveAgreementDraft', 'governance', async ({ request, params, body }) => {
    const by = paperClerkOf(staffOf(request), params.countyId);
    if (!by || !isTownshipOf(ctx, params.countyId, body.townshipId)) return NOT_FOUND;
    const { expectedVersion, ...draft } = body;
    const { countyId, paperId: id } = params;
    const content = agreementDraftOf(draft);
    return saveDraft(ctx, by, { countyId, paper: 'agreement', id, expectedVersion, content });
  });
  bindEndpoint(app, 'discardAgreementDraft', 'governance', async ({ request, params, body }) => {
    const { countyId, paperId: id } = params;
    if (!paperClerkOf(staffOf(request), countyId)) return NOT_FOUND;
    return discardDraft(ctx, { countyId, paper: 'agreement', id, ...body });
  });
  bindEndpoint(app, 'printAgreementDraft', 'governance', async ({ request, params }) => {
    if (!paperClerkOf(staffOf(request), params.countyId)) return NOT_FOUND;
    const printed = await printDraft(ctx, params, 'agreement');
    return printed.kind === 'done'
      ? sendPaper(printed.value.name, 'application/pdf', printed.value.content)
      : printed;
  });
  bindEndpoint(app, 'signAgreementPaper', 'governance', async ({ request, params, body }) => {
    const staff = staffOf(request);
    const { countyId, paperId: id } = params;
    const by = paperClerkOf(staff, countyId);
    if (!by) return NOT_FOUND;
    const signedOn = localDate(body.signedOn);
    return signAgreementDraft(ctx, by, { ...body, countyId, id, accountId: staff.accountId, signedOn });
  });
  bindEndpoint(app, 'attachAgreementScans', 'governance', async ({ request, params, body }) => {
    const staff = staffOf(request);
    const { countyId, paperId: id } = params;
    const by = paperClerkOf(staff, countyId);
    return by ? attachScans(ctx, by, { ...body, countyId, id, accountId: staff.accountId }) : NOT_FOUND;
  });
  bindEndpoint(app, 'readAgreementScan', 'agreements_register', ({ request, params }) =>
    sendScan(ctx, staffOf(request), 'agreement', params, request.id),
  );
  bindEndpoint(app, 'submitAgreementForFiling', 'governance', async ({ request, params, body }) => {
    const { countyId, paperId: agreementId } = params;
    const by = paperClerkOf(staffOf(request), countyId);
    if (!by) return NOT_FOUND;
    return recordedOutcome(await submitForFiling(ctx, by, { ...body, countyId, agreementId }));
  });
  bindEndpoint(app, 'foreseeAgreementEnd', 'governance', async ({ request, params, query }) => {
    if (!paperClerkOf(staffOf(request), params.countyId)) return NOT_FOUND;
    const day = localDate(query.from);
    const until = query.until === undefined ? null : localDate(query.until);
    return readConsequences(
      ctx,
      params,
      query.act === 'suspend' ? { act: 'suspend', from: day, until } : { act: 'terminate', lastDay: day },
    );
  });
  bindEndpoint(app, 'suspendAgreementPaper', 'governance', async ({ request, params, body }) => {
    const { countyId, paperId: agreementId } = params;
    const by = paperClerkOf(staffOf(request), countyId);
    if (!by) return NOT_FOUND;
    const { expectedVersion, until } = body;
    const days = { from: localDate(body.from), until: until === null ? null : localDate(until) };
    return recordedOutcome(
      await suspendAgreement(ctx, by, { countyId, agreementId, expectedVersion, ...days }),
    );
  });
  bindEndpoint(app, 'terminateAgreementPaper', 'governance', async ({ request, params, body }) => {
    const { countyId, paperId: agreementId } = params;
    const by = paperClerkOf(staffOf(request), countyId);
    if (!by) return NOT_FOUND;
    const lastDay = localDate(body.lastDay);
    return recordedOutcome(await terminateAgreement(ctx, by, { ...body, countyId, agreementId, lastDay }));
  });
  bindEndpoint(app, 'renewAgreementPaper', 'governance', async ({ request, params, body }) => {
    const { countyId, paperId: agreementId } = params;
    const by = paperClerkOf(staffOf(request), countyId);
    return by ? renewAgreement(ctx, by, { ...body, countyId, agreementId }) : NOT_FOUND;
  });
}
