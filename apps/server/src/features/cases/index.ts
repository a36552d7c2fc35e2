export type { ActDone } from './act-done.ts';
export { answerOnce } from './answer-once.ts';
export {
  caseCounts,
  countOpenCases,
  countOpenCasesByPlace,
  countOpenCasesOf,
} from './case-counts.store.ts';
export { type ReservedNumbers, reservedNumbers, reserveNumbers } from './case-numbers.ts';
export { claimedBy, releaseClaimsOf } from './claims.store.ts';
export { selectEvaluatedCases } from './evaluated-cases.store.ts';
export { checkAnswers } from './intake/check-answers.ts';
export { checkApplicant } from './intake/check-applicant.ts';
export { owedMaterials } from './intake/check-materials.ts';
export { acceptCase } from './operations/accept-case.ts';
export { answerNoticeOnline } from './operations/answer-notice-online.ts';
export { applySeal } from './operations/apply-seal.ts';
export { claimCase } from './operations/claim-case.ts';
export { confirmPlace } from './operations/confirm-place.ts';
export { countLists, type ListQuery } from './operations/count-lists.ts';
export { decideCase } from './operations/decide-case.ts';
export { declineCase } from './operations/decline-case.ts';
export { deliverCase } from './operations/deliver-case.ts';
export { eraseUploads, removeOldUploads } from './operations/erase-uploads.ts';
export { issueCase } from './operations/issue-case.ts';
export { issueSupplementNotice } from './operations/issue-supplement-notice.ts';
export { type CaseListQuery, listCases } from './operations/list-cases.ts';
export { outsideApplicationOf } from './operations/outside-application.ts';
export { pauseClock } from './operations/pause-clock.ts';
export { preReviewCase } from './operations/pre-review-case.ts';
export { readCase } from './operations/read-case.ts';
export { readCaseFile } from './operations/read-case-file.ts';
export { receiveSupplement } from './operations/receive-supplement.ts';
export { recordOutsideResult } from './operations/record-outside-result.ts';
export { requestSeal } from './operations/request-seal.ts';
export { resumeClock } from './operations/resume-clock.ts';
export { returnCase } from './operations/return-case.ts';
export { reviewCase } from './operations/review-case.ts';
export { settleDueCases } from './operations/settle-due-cases.ts';
export { stageUploadFor } from './operations/stage-upload.ts';
export { submitCase } from './operations/submit-case.ts';
export { takeOverCase } from './operations/take-over-case.ts';
export { terminateCase } from './operations/terminate-case.ts';
export { trackCase } from './operations/track-case.ts';
export { transferCase } from './operations/transfer-case.ts';
export { unmaskCase } from './operations/unmask-case.ts';
export { verifyCertificate } from './operations/verify-certificate.ts';
export { withdrawCase } from './operations/withdraw-case.ts';
export { findOutsideCases } from './outside-results.store.ts';
export { papersSealedWith, waitingForSeal } from './papers-of-seal.store.ts';
export { readUpload } from './read-upload.ts';
export { refoldCase } from './refold-case.ts';
export { statedAnswers } from './stated-answers.ts';
export { accountScope, uploadRecord } from './uploads.ts';
