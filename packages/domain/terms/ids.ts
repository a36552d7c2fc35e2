/**
 * Identifiers are opaque and immutable; official codes (GB/T 2260, credit codes) are attributes with validity.
 * UUIDv7s are made in the shell and passed in (design §6 "Keys").
 */
export type PersonId = string;
export type OrganisationId = string;
export type AppointmentId = string;
export type AgreementId = string;
export type MemoId = string;
export type SealId = string;
export type CaseId = string;
/** Reference to an encrypted value outside the ledger: its id and the salted SM3 commitment to its content. */
export interface ContentRef {
  readonly contentId: string;
  readonly commitment: string;
}
