import type { ChainLink } from '../authority/index.ts';
import type { CountyId, ItemId, TownshipId } from '../catalogue/index.ts';
import type {
  CaseId,
  CaseMode,
  CaseStatus,
  Channel,
  ContentRef,
  NotAcceptedKind,
  OrganisationId,
  Outcome,
  PersonId,
  SealId,
} from '../terms/index.ts';
import type { Instant, LocalDate, Pause } from '../time/index.ts';
import type {
  CaseLimits,
  CasePlace,
  DecisionDocument,
  FiledMaterial,
  NoticePoint,
  OutsideResult,
  Termination,
  VoucherRef,
} from './events.ts';

export interface SupplementNotice {
  readonly id: string;
  readonly issuedAt: Instant;
  readonly points: readonly NoticePoint[];
  readonly texts: ContentRef;
  readonly resolved: readonly string[];
  readonly voucher: VoucherRef;
  readonly chain: readonly ChainLink[];
}

export interface Acceptance {
  readonly mode: CaseMode;
  readonly acceptedAt: Instant;
  readonly deemed: boolean;
  readonly acceptorId: PersonId | null;
  readonly place: CasePlace;
  readonly clockStartsOn: LocalDate;
  readonly chain: readonly ChainLink[];
  readonly voucher: VoucherRef | null;
}

export interface Opinion {
  readonly reviewerId: PersonId;
  readonly at: Instant;
  readonly place: CasePlace;
  readonly conclusion: 'meets' | 'fails';
  readonly opinion: ContentRef;
  readonly chain: readonly ChainLink[];
}

/** What was decided: on a paper of ours, or in an outside system whose paper is its own. */
export type Decision = DecisionHere | DecisionOutside;

export interface DecisionHere extends DecisionFacts {
  readonly document: DecisionDocument;
  readonly outside?: undefined;
}

export interface DecisionOutside extends DecisionFacts {
  readonly document: null;
  readonly outside: OutsideResult;
}

interface DecisionFacts {
  readonly outcome: Outcome;
  readonly mode: CaseMode;
  readonly deciderId: PersonId;
  readonly at: Instant;
  readonly place: CasePlace;
  readonly decidingOrganId: OrganisationId;
  readonly reason: ContentRef | null;
  readonly chain: readonly ChainLink[];
}

export interface SealUse {
  readonly id: string;
  readonly useNumber: string;
  readonly sealId: SealId;
  readonly keeperId: PersonId;
  readonly at: Instant;
  readonly fileId: string;
  readonly fileDigest: string;
  readonly chain: readonly ChainLink[];
}

/** One case as its events say it is; never stored but as rows that `tongban verify` can compute again. */
export interface CaseState {
  readonly id: CaseId;
  readonly countyId: CountyId;
  readonly number: string;
  readonly itemId: ItemId;
  readonly guideRevision: string;
  readonly limits: CaseLimits;
  readonly channel: Channel;
  readonly status: CaseStatus;
  readonly version: number;
  readonly intakePlace: CasePlace;
  readonly submittedAt: Instant;
  /** Latest complete receipt of materials: the five days of L-32 count from it. */
  readonly receivedAt: Instant;
  readonly applicant: ContentRef;
  readonly answers: ContentRef;
  readonly materials: readonly (FiledMaterial & { readonly round: number })[];
  readonly proposedTownships: readonly TownshipId[];
  readonly affectedTownships: readonly TownshipId[] | null;
  readonly custody: CasePlace & { readonly personId: PersonId | null };
  /** A transfer under way: the sender keeps custody until it is taken over. */
  readonly transit: { readonly transferId: string; readonly to: CasePlace } | null;
  readonly transferred: boolean;
  readonly notices: readonly SupplementNotice[];
  readonly acceptance: Acceptance | null;
  readonly notAccepted: {
    readonly kind: NotAcceptedKind;
    readonly reason: ContentRef;
    readonly voucher: VoucherRef;
  } | null;
  /** Absent unless it was ended so: states that were stored before the act existed fold to the same. */
  readonly termination?: Termination;
  readonly preReview: Opinion | null;
  readonly review: Opinion | null;
  readonly pauses: readonly (Pause & { readonly id: string })[];
  readonly decision: Decision | null;
  readonly sealRequest: {
    readonly id: string;
    readonly sealId: SealId;
    readonly requesterId: PersonId;
    readonly contentDigest: string;
    readonly at: Instant;
  } | null;
  readonly sealUse: SealUse | null;
  readonly issuedAt: Instant | null;
  readonly closedAt: Instant | null;
}
