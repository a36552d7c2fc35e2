import type { LedgerEvent } from './story.ts';

/**
 * Every event shape that was ever released: the ledgers of counties hold them for good (design §6 "never rewritten").
 * A changed shape is a new `typeVersion` in the list, with its own golden stream and an upcaster for the old one.
 */
export const RELEASED = {
  accountOpened: [1],
  accountClosed: [1],
  accountReopened: [1],
  accountUnlocked: [1],
  passwordChanged: [1],
  passwordReset: [1],
  secondFactorBound: [1],
  secondFactorReset: [1],
  sessionsEnded: [1],
  agreementFiled: [1],
  agreementFilingReturned: [1],
  agreementScanAttached: [1],
  agreementSigned: [1],
  agreementSubmittedForFiling: [1],
  agreementSuspended: [1],
  agreementTerminated: [1],
  appointmentEnded: [1],
  employmentChanged: [1],
  personAppointed: [1],
  trainingRecorded: [1],
  affectedTownshipsConfirmed: [1],
  caseAccepted: [1],
  caseDecided: [1],
  caseDelivered: [1],
  caseIssued: [1],
  caseNotAccepted: [1],
  casePreReviewed: [1],
  caseReviewed: [1],
  caseSubmitted: [1],
  caseTakenOver: [1],
  caseTransferred: [1],
  caseTerminated: [1],
  caseWithdrawn: [1],
  outsideResultRecorded: [1],
  clockPaused: [1],
  clockResumed: [1],
  secondApplicationExplained: [1],
  sealApplied: [1],
  sealRequested: [1],
  supplementNoticeIssued: [1],
  supplementReceived: [1],
  delegationAnnounced: [1],
  delegationRecalled: [1],
  delegationWentLive: [1],
  readinessRecorded: [1],
  delegationListPublished: [1],
  entrustabilityReviewed: [1],
  evaluationRecorded: [1],
  memoPushesAgreed: [1],
  memoScanAttached: [1],
  memoSigned: [1],
  powerRequested: [1],
  powerRequestAnswered: [1],
  powerRequestWithdrawn: [1],
  capacityGranted: [1],
  organisationRegistered: [1],
  remedyRecorded: [1],
  differenceExplained: [1],
  paymentConfirmed: [1],
  paymentOrderCancelled: [1],
  paymentOrderCreated: [1],
  paymentOrderExpired: [1],
  paymentOrderSent: [1],
  paymentReceipted: [1],
  paymentsReconciled: [1],
  refundReported: [1],
  placeRecorded: [1],
  placeChanged: [1],
  placeClosed: [1],
  placeReopened: [1],
  sealAuthorised: [1],
  sealCarved: [1],
  sealDeputyNamed: [1],
  sealHandedOver: [1],
  sealHandOverNoted: [1],
  sealIssued: [1],
  sealLossPursued: [1],
  sealLossReported: [1],
  sealStatusChanged: [1],
} as const satisfies Readonly<Record<LedgerEvent['type'], readonly number[]>>;

/** `caseDecided v1`, … */
export function releasedShapes(): string[] {
  return Object.entries(RELEASED)
    .flatMap(([type, versions]) => versions.map((version) => shapeName(type, version)))
    .sort();
}

export function shapeName(type: string, typeVersion: number): string {
  return `${type} v${typeVersion}`;
}
