import type { CountyId, TownshipId } from '../catalogue/index.ts';
import type { OrganisationId, SealId } from '../terms/index.ts';

export const SEAL_KINDS = ['approval_no2', 'acceptance', 'department_approval', 'former_committee'] as const;
export type SealKind = (typeof SEAL_KINDS)[number];

export const SEAL_KIND_NAMES: Readonly<Record<SealKind, string>> = {
  approval_no2: '2号公章',
  acceptance: '受理专用章',
  department_approval: '审批专用章',
  former_committee: '原管委会审批专用章',
};

/** Which seal it is, a seal of an organ, given to a township for use: what an authorisation and an issuance say alike. */
export interface SealIdentity {
  readonly id: SealId;
  readonly countyId: CountyId;
  readonly kind: SealKind;
  readonly name: string;
  /** Whose seal it is: the department, or the 管委会 for 鲁西新区. */
  readonly sealOwnerId: OrganisationId;
  /** The township that keeps a 2号公章; null for a seal kept at the county. */
  readonly townshipId: TownshipId | null;
  /** Number of the document by which the county (or city) government authorised carving; null = 待县补充. */
  readonly authorisation: string | null;
}
