import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { idempotencyOf } from '../../platform/http/idempotency.ts';
import { done } from '../../platform/outcome.ts';
import { staffOf } from '../staff/index.ts';
import { bindAct } from './bind-act.ts';
import { acceptCase } from './operations/accept-case.ts';
import { applySeal } from './operations/apply-seal.ts';
import { claimCase } from './operations/claim-case.ts';
import { claimCases } from './operations/claim-cases.ts';
import { confirmPlace } from './operations/confirm-place.ts';
import { decideCase } from './operations/decide-case.ts';
import { declineCase } from './operations/decline-case.ts';
import { deliverCase } from './operations/deliver-case.ts';
import { exportCases } from './operations/export-cases.ts';
import { issueCase } from './operations/issue-case.ts';
import { issueSupplementNotice } from './operations/issue-supplement-notice.ts';
import { listCases } from './operations/list-cases.ts';
import { pauseClock } from './operations/pause-clock.ts';
import { preReviewCase } from './operations/pre-review-case.ts';
import { readCase } from './operations/read-case.ts';
import { readCaseFile } from './operations/read-case-file.ts';
import { receiveSupplement } from './operations/receive-supplement.ts';
import { recordOutsideResult } from './operations/record-outside-result.ts';
import { requestSeal } from './operations/request-seal.ts';
import { resumeClock } from './operations/resume-clock.ts';
import { returnCase } from './operations/return-case.ts';
import { reviewCase } from './operations/review-case.ts';
import { submitCase } from './operations/submit-case.ts';
import { takeOverCase } from './operations/take-over-case.ts';
import { terminateCase } from './operations/terminate-case.ts';
import { trackCase } from './operations/track-case.ts';
import { transferCase } from './operations/transfer-case.ts';
import { transferCases } from './operations/transfer-cases.ts';
import { unmaskCase } from './operations/unmask-case.ts';
import { verifyCertificate } from './operations/verify-certificate.ts';
import { withdrawCase } from './operations/withdraw-case.ts';
import { readUpload } from './read-upload.ts';
import { sendCaseFile } from './send-case-file.ts';

/** Everything that can be done with a case over the API. */
export function caseRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'trackCase', 'public', ({ body }) => trackCase(ctx, body));
  bindEndpoint(app, 'verifyCertificate', 'public', async ({ params }) =>
    done(await verifyCertificate(ctx, params.code)),
  );

  bindEndpoint(app, 'uploadFile', 'cases', ({ request }) => readUpload(ctx, request));
  bindEndpoint(app, 'submitCase', 'cases', ({ body, request }) =>
    submitCase(ctx, { kind: 'staff', actor: staffOf(request) }, body, idempotencyOf(request)),
  );
  bindEndpoint(app, 'listCases', 'case_reading', ({ query, request }) =>
    listCases(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'exportCases', 'case_reading', ({ query, request }) =>
    exportCases(ctx, staffOf(request), query, request.id),
  );
  bindEndpoint(app, 'readCase', 'case_reading', ({ params, request }) =>
    readCase(ctx, staffOf(request), params.caseId, request.id),
  );
  bindEndpoint(app, 'unmaskCase', 'case_reading', ({ params, body, request }) =>
    unmaskCase(ctx, staffOf(request), params.caseId, body.purpose, request.id),
  );
  bindEndpoint(app, 'readCaseFile', 'case_reading', async ({ params, request }) => {
    const file = await readCaseFile(ctx, staffOf(request), params.caseId, params.fileId, request.id);
    return file.kind === 'done' ? done((reply) => sendCaseFile(reply, file.value)) : file;
  });
  bindEndpoint(app, 'claimCase', 'cases', ({ params, body, request }) =>
    claimCase(ctx, staffOf(request), params.caseId, { ...body, requestId: request.id }),
  );

  bindEndpoint(app, 'claimCases', 'cases', ({ body, request }) =>
    claimCases(ctx, staffOf(request), body, request.id),
  );

  bindEndpoint(app, 'transferCases', 'cases', ({ body, request }) =>
    transferCases(ctx, staffOf(request), body),
  );

  bindAct(app, ctx, 'confirmPlace', confirmPlace);
  bindAct(app, ctx, 'issueSupplementNotice', issueSupplementNotice);
  bindAct(app, ctx, 'receiveSupplement', receiveSupplement);
  bindAct(app, ctx, 'acceptCase', acceptCase);
  bindAct(app, ctx, 'declineCase', declineCase);
  bindAct(app, ctx, 'preReviewCase', preReviewCase);
  bindAct(app, ctx, 'reviewCase', reviewCase);
  bindAct(app, ctx, 'pauseClock', pauseClock);
  bindAct(app, ctx, 'resumeClock', resumeClock);
  bindAct(app, ctx, 'transferCase', transferCase);
  bindAct(app, ctx, 'returnCase', returnCase);
  bindAct(app, ctx, 'takeOverCase', takeOverCase);
  bindAct(app, ctx, 'decideCase', decideCase);
  bindAct(app, ctx, 'recordOutsideResult', recordOutsideResult);
  bindAct(app, ctx, 'requestSeal', requestSeal);
  bindAct(app, ctx, 'applySeal', applySeal);
  bindAct(app, ctx, 'issueCase', issueCase);
  bindAct(app, ctx, 'deliverCase', deliverCase);
  bindAct(app, ctx, 'terminateCase', terminateCase);
  bindAct(app, ctx, 'withdrawCase', withdrawCase);
}
