import type { ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { AgreementId, OrganisationId } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { DelegationMode } from './delegation-list.ts';

export interface Filing {
  readonly number: string;
  readonly filedOn: LocalDate;
  readonly receiverId: OrganisationId;
  readonly recordedAt: Instant;
}

/** What happens to cases in flight when a power ends (design §5): silence means hand over. */
export type InFlightRule =
  | { readonly kind: 'finish' /** Calendar days after the last day in force. */; readonly withinDays: number }
  | { readonly kind: 'hand_over' }
  | { readonly kind: 'freeze' };

/** What an agreement of each kind is called; 代收协议 is a contract of a company, no entrustment of power. */
export const AGREEMENT_NAMES: Readonly<Record<DelegationMode, string>> = {
  entrusted_decision: '委托协议',
  entrusted_acceptance: '委托受理协议',
  collection_service: '代收协议',
};

export interface AgreementSuspension {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly recordedAt: Instant;
}

/** 委托协议, 委托受理协议 or 代收协议: one department (or company), one township, one kind, many items. `until` is the last day in force. */
export interface Agreement {
  readonly id: AgreementId;
  readonly number: string;
  readonly kind: DelegationMode;
  readonly departmentId: OrganisationId;
  readonly townshipId: TownshipId;
  readonly townshipOrganisationId: OrganisationId;
  readonly itemIds: readonly ItemId[];
  readonly signedOn: LocalDate;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly inFlight: InFlightRule;
  readonly recordedAt: Instant;
  readonly filing: Filing | null;
  readonly suspensions: readonly AgreementSuspension[];
  readonly termination: {
    readonly lastDay: LocalDate;
    readonly reason: string;
    readonly recordedAt: Instant;
  } | null;
}

type AgreementTerms = Omit<Agreement, 'recordedAt' | 'filing' | 'suspensions' | 'termination'>;

export type AgreementEvent =
  | DomainEvent<'agreementSigned', AgreementTerms>
  | DomainEvent<'agreementFiled', Omit<Filing, 'recordedAt'>>
  | DomainEvent<'agreementSuspended', { readonly from: LocalDate; readonly until: LocalDate | null }>
  | DomainEvent<'agreementTerminated', { readonly lastDay: LocalDate; readonly reason: string }>;

export function evolveAgreement(state: Agreement | null, event: Recorded<AgreementEvent>): Agreement {
  if (event.type === 'agreementSigned') {
    return { ...event.payload, recordedAt: event.at, filing: null, suspensions: [], termination: null };
  }
  if (state === null) throw new Error(`${event.type} before agreementSigned`);
  switch (event.type) {
    case 'agreementFiled':
      return { ...state, filing: { ...event.payload, recordedAt: event.at } };
    case 'agreementSuspended':
      return { ...state, suspensions: [...state.suspensions, { ...event.payload, recordedAt: event.at }] };
    case 'agreementTerminated':
      return { ...state, termination: { ...event.payload, recordedAt: event.at } };
  }
}

/** The last day in force as known then: the end of the term or an earlier termination. */
export function lastDayOf(agreement: Agreement, knownAt: Instant): LocalDate {
  const end = agreement.termination;
  return end !== null && end.recordedAt <= knownAt && end.lastDay < agreement.until
    ? end.lastDay
    : agreement.until;
}

export function isAgreementSuspended(agreement: Agreement, day: LocalDate, knownAt: Instant): boolean {
  return agreement.suspensions.some(
    (s) => s.recordedAt <= knownAt && s.from <= day && (s.until === null || day <= s.until),
  );
}
