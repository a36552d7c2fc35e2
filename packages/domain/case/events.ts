import type { ChainLink } from '../authority/index.ts';
import type { CountyId, ItemId, TownshipId } from '../catalogue/index.ts';
import type { DocumentKind } from '../certificate/index.ts';
import type { DomainEvent } from '../ledger/event.ts';
import type {
  CaseId,
  CaseMode,
  Channel,
  ContentRef,
  DeliveryMethod,
  NotAcceptedKind,
  OrganisationId,
  Outcome,
  PersonId,
  SealId,
  TerminationGround,
} from '../terms/index.ts';
import type { Instant, LimitUnit, LocalDate, PauseKind } from '../time/index.ts';

/** An accepted case that its organ ended without a decision (E-04, E-35). */
export interface Termination {
  readonly ground: TerminationGround;
  /** The facts of this case. */
  readonly reason: ContentRef;
  /** The law it rests on, named by whoever ends the case: no article holds for every item (待县补充). */
  readonly basis: ContentRef;
  readonly terminatorId: PersonId;
  readonly voucher: VoucherRef;
}

/** Where a case is handled or kept: a township's centre, or the county hall and its departments (townshipId null). */
export interface CasePlace {
  readonly organisationId: OrganisationId;
  readonly townshipId: TownshipId | null;
}

/** A material filed: the file stays outside the ledger, its digest goes in. */
export interface FiledMaterial {
  readonly materialId: string;
  readonly fileId: string;
  readonly digest: string;
}

/** The limits that the pinned guide revision sets; `days` in `unit`. */
export interface CaseLimits {
  readonly unit: LimitUnit;
  readonly statutoryDays: number;
  readonly promisedDays: number;
  readonly clockStart: 'acceptance' | 'complete_receipt';
}

export interface NoticePoint {
  readonly id: string;
  /** The material or form field that the point is about. */
  readonly about: string;
}

/** The document a decision rests on: its number and the SM3 of its final content (E-14). */
export interface DecisionDocument {
  readonly kind: Extract<DocumentKind, 'certificate' | 'refusal_decision'>;
  readonly number: string;
  readonly contentDigest: string;
  readonly content: ContentRef;
  readonly verificationCode: string;
  readonly validUntil: LocalDate | null;
}

/** What a national or provincial system says it decided: its name, its number of the result and the day (design §5). */
export interface OutsideResult {
  readonly system: string;
  readonly number: string;
  readonly decidedOn: LocalDate;
}

export interface VoucherRef {
  readonly number: string;
  readonly fileId: string;
  readonly digest: string;
  /** The acceptance seal it bears; null where the department has none in force: shown as 待县补充. */
  readonly sealId: SealId | null;
}

/** Every event of a case. Ids, codes, dates and commitments only: personal content stays outside the ledger (design §6). */
export type CaseEvent =
  | DomainEvent<
      'caseSubmitted',
      {
        readonly caseId: CaseId;
        readonly countyId: CountyId;
        readonly number: string;
        readonly itemId: ItemId;
        readonly guideRevision: string;
        readonly limits: CaseLimits;
        readonly channel: Channel;
        readonly place: CasePlace;
        readonly receivedAt: Instant;
        readonly applicant: ContentRef;
        readonly answers: ContentRef;
        readonly materials: readonly FiledMaterial[];
        readonly proposedTownships: readonly TownshipId[];
      }
    >
  | DomainEvent<
      'secondApplicationExplained',
      {
        /** The applicant's case on the same item that was open already (E-20). */
        readonly firstCaseId: CaseId;
        readonly reason: ContentRef;
      }
    >
  | DomainEvent<'affectedTownshipsConfirmed', { readonly townships: readonly TownshipId[] }>
  | DomainEvent<
      'supplementNoticeIssued',
      {
        readonly noticeId: string;
        readonly points: readonly NoticePoint[];
        readonly texts: ContentRef;
        readonly voucher: VoucherRef;
        readonly chain: readonly ChainLink[];
      }
    >
  | DomainEvent<
      'supplementReceived',
      {
        readonly noticeId: string;
        readonly receivedAt: Instant;
        readonly resolvedPoints: readonly string[];
        readonly materials: readonly FiledMaterial[];
        readonly answers: ContentRef | null;
      }
    >
  | DomainEvent<
      'caseAccepted',
      {
        readonly mode: CaseMode;
        readonly acceptedAt: Instant;
        readonly deemed: boolean;
        readonly acceptorId: PersonId | null;
        readonly clockStartsOn: LocalDate;
        readonly decidingOrganId: OrganisationId | null;
        readonly chain: readonly ChainLink[];
        readonly voucher: VoucherRef | null;
      }
    >
  | DomainEvent<
      'caseNotAccepted',
      { readonly kind: NotAcceptedKind; readonly reason: ContentRef; readonly voucher: VoucherRef }
    >
  | DomainEvent<
      'casePreReviewed',
      {
        readonly reviewerId: PersonId;
        readonly conclusion: 'meets' | 'fails';
        readonly opinion: ContentRef;
        readonly chain: readonly ChainLink[];
      }
    >
  | DomainEvent<
      'caseReviewed',
      {
        readonly reviewerId: PersonId;
        readonly place: CasePlace;
        readonly conclusion: 'meets' | 'fails';
        readonly opinion: ContentRef;
        readonly chain: readonly ChainLink[];
      }
    >
  | DomainEvent<
      'clockPaused',
      {
        readonly pauseId: string;
        readonly kind: PauseKind;
        readonly from: LocalDate;
        readonly noticeNumber: string;
      }
    >
  | DomainEvent<'clockResumed', { readonly pauseId: string; readonly through: LocalDate }>
  | DomainEvent<
      'caseTransferred',
      {
        readonly transferId: string;
        readonly from: CasePlace;
        readonly to: CasePlace;
        readonly kind: 'transfer' | 'return';
        readonly slipNumber: string;
        readonly note: ContentRef | null;
      }
    >
  | DomainEvent<
      'caseTakenOver',
      { readonly transferId: string; readonly personId: PersonId; readonly place: CasePlace }
    >
  | DomainEvent<
      'caseDecided',
      {
        readonly outcome: Outcome;
        readonly mode: CaseMode;
        readonly deciderId: PersonId;
        readonly place: CasePlace;
        readonly decidingOrganId: OrganisationId;
        readonly reason: ContentRef | null;
        readonly document: DecisionDocument;
        readonly chain: readonly ChainLink[];
      }
    >
  | DomainEvent<
      'outsideResultRecorded',
      {
        readonly outcome: Outcome;
        readonly mode: CaseMode;
        /** Who recorded it here; who decided is known to the other system only. */
        readonly deciderId: PersonId;
        readonly place: CasePlace;
        readonly decidingOrganId: OrganisationId;
        readonly reason: ContentRef | null;
        readonly result: OutsideResult;
        readonly chain: readonly ChainLink[];
      }
    >
  | DomainEvent<
      'sealRequested',
      {
        readonly requestId: string;
        readonly sealId: SealId;
        readonly requesterId: PersonId;
        readonly contentDigest: string;
      }
    >
  | DomainEvent<
      'sealApplied',
      {
        readonly sealUseId: string;
        readonly useNumber: string;
        readonly sealId: SealId;
        readonly keeperId: PersonId;
        readonly contentDigest: string;
        readonly fileId: string;
        readonly fileDigest: string;
        readonly chain: readonly ChainLink[];
      }
    >
  | DomainEvent<'caseIssued', { readonly issuerId: PersonId; readonly chain: readonly ChainLink[] }>
  | DomainEvent<'caseDelivered', { readonly method: DeliveryMethod; readonly collector: ContentRef | null }>
  | DomainEvent<'caseWithdrawn', { readonly reason: ContentRef | null }>
  | DomainEvent<'caseTerminated', Termination>;

export type CaseEventType = CaseEvent['type'];
