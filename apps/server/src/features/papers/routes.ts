import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { readUpload } from '../cases/index.ts';
import { fileAgreement } from '../delegations/index.ts';
import { recordedOutcome } from '../organisations/index.ts';
import { staffOf } from '../staff/index.ts';
import { agreementRoutes } from './agreement-routes.ts';
import { memoDraftOf } from './draft-of.ts';
import { listFilings, readFiling } from './filings.ts';
import { returnFiling } from './operations/file-with-justice.ts';
import { listMemoPapers } from './operations/list-papers.ts';
import { planPapers, preparePapers } from './operations/plan-papers.ts';
import { printDraft, readMemoPaper } from './operations/read-papers.ts';
import { discardDraft, saveDraft } from './operations/save-draft.ts';
import { signMemoDraft } from './operations/sign-memo-draft.ts';
import { filingOfficerOf, isTownshipOf, paperClerkOf } from './own-county.ts';
import { paperBatchRoutes } from './paper-batch-routes.ts';
import { sendPaper, sendScan } from './send-paper.ts';

const NOT_FOUND = { kind: 'not_found' } as const;

/** Agreements, memos and filings; the county writes and signs, its justice bureau files. */
export function paperRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'uploadPaperScan', 'governance', ({ request }) => readUpload(ctx, request));
  bindEndpoint(app, 'readPaperPlan', 'governance', ({ request, query }) =>
    planPapers(ctx, staffOf(request), query.county),
  );
  bindEndpoint(app, 'preparePapers', 'governance', ({ request, params, body }) => {
    const days = { from: localDate(body.from), until: localDate(body.until) };
    return preparePapers(ctx, staffOf(request), { ...params, ...body, ...days });
  });
  paperBatchRoutes(app, ctx);
  agreementRoutes(app, ctx);
  memoRoutes(app, ctx);
  filingRoutes(app, ctx);
}

function memoRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listMemoPapers', 'governance', ({ request, query }) =>
    listMemoPapers(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readMemoPaper', 'governance', async ({ request, params }) =>
    paperClerkOf(staffOf(request), params.countyId) ? readMemoPaper(ctx, params) : NOT_FOUND,
  );
  bindEndpoint(app, 'saveMemoDraft', 'governance', async ({ request, params, body }) => {
    const by = paperClerkOf(staffOf(request), params.countyId);
    if (!by || !isTownshipOf(ctx, params.countyId, body.townshipId)) return NOT_FOUND;
    const { expectedVersion, ...draft } = body;
    const { countyId, paperId: id } = params;
    return saveDraft(ctx, by, { countyId, paper: 'memo', id, expectedVersion, content: memoDraftOf(draft) });
  });
  bindEndpoint(app, 'discardMemoDraft', 'governance', async ({ request, params, body }) => {
    const { countyId, paperId: id } = params;
    if (!paperClerkOf(staffOf(request), countyId)) return NOT_FOUND;
    return discardDraft(ctx, { countyId, paper: 'memo', id, ...body });
  });
  bindEndpoint(app, 'printMemoDraft', 'governance', async ({ request, params }) => {
    if (!paperClerkOf(staffOf(request), params.countyId)) return NOT_FOUND;
    const printed = await printDraft(ctx, params, 'memo');
    return printed.kind === 'done'
      ? sendPaper(printed.value.name, 'application/pdf', printed.value.content)
      : printed;
  });
  bindEndpoint(app, 'signMemoPaper', 'governance', async ({ request, params, body }) => {
    const staff = staffOf(request);
    const { countyId, paperId: id } = params;
    const by = paperClerkOf(staff, countyId);
    if (!by) return NOT_FOUND;
    const signedOn = localDate(body.signedOn);
    return signMemoDraft(ctx, by, { ...body, countyId, id, accountId: staff.accountId, signedOn });
  });
  bindEndpoint(app, 'readMemoScan', 'memos_register', ({ request, params }) =>
    sendScan(ctx, staffOf(request), 'memo', params, request.id),
  );
}

function filingRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listFilings', 'filing', ({ request, query }) =>
    listFilings(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readFiling', 'filing', async ({ request, params }) =>
    filingOfficerOf(staffOf(request), params.countyId) ? readFiling(ctx, params) : NOT_FOUND,
  );
  bindEndpoint(app, 'returnFiling', 'filing', async ({ request, params, body }) => {
    const { countyId, paperId: agreementId } = params;
    const by = filingOfficerOf(staffOf(request), countyId);
    if (!by) return NOT_FOUND;
    const command = { ...body, countyId, agreementId, receiverId: by.organisationId };
    return recordedOutcome(await returnFiling(ctx, by, command));
  });
  bindEndpoint(app, 'numberFiling', 'filing', async ({ request, params, body }) => {
    const { countyId, paperId: agreementId } = params;
    const by = filingOfficerOf(staffOf(request), countyId);
    if (!by) return NOT_FOUND;
    const filedOn = localDate(body.filedOn);
    const command = { ...body, countyId, agreementId, filedOn, receiverId: by.organisationId };
    return recordedOutcome(await fileAgreement(ctx, by, command));
  });
}
