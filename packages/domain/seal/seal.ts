import type { CountyId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { OrganisationId, PersonId, SealId } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';

export const SEAL_KINDS = ['approval_no2', 'acceptance', 'department_approval', 'former_committee'] as const;
export type SealKind = (typeof SEAL_KINDS)[number];

export const SEAL_KIND_NAMES: Readonly<Record<SealKind, string>> = {
  approval_no2: '2号公章',
  acceptance: '受理专用章',
  department_approval: '审批专用章',
  former_committee: '原管委会审批专用章',
};

export const SEAL_STATUSES = [
  'issued',
  'active',
  'suspended',
  'lost',
  'collected',
  'abolished',
  'destroyed',
] as const;
export type SealStatus = (typeof SEAL_STATUSES)[number];

export const SEAL_STATUS_NAMES: Readonly<Record<SealStatus, string>> = {
  issued: '已发放待启用',
  active: '启用',
  suspended: '停用',
  lost: '挂失',
  collected: '已收回',
  abolished: '已废止',
  destroyed: '已销毁',
};

interface StatusChange {
  readonly status: SealStatus;
  /** From this instant: a lost seal stops at once, not at midnight (E-10). */
  readonly from: Instant;
  readonly recordedAt: Instant;
}

interface Custodian {
  readonly personId: PersonId;
  readonly from: Instant;
  readonly recordedAt: Instant;
}

/** A seal of an organ, given to a township for use. */
export interface Seal {
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
  readonly recordedAt: Instant;
  readonly statuses: readonly StatusChange[];
  readonly custodians: readonly Custodian[];
}

export type SealEvent =
  | DomainEvent<'sealIssued', Omit<Seal, 'recordedAt' | 'statuses' | 'custodians'>>
  | DomainEvent<'sealHandedOver', { readonly personId: PersonId; readonly from: Instant }>
  | DomainEvent<
      'sealStatusChanged',
      { readonly status: SealStatus; readonly from: Instant; readonly reason: string }
    >;

export function evolveSeal(state: Seal | null, event: Recorded<SealEvent>): Seal {
  if (event.type === 'sealIssued') {
    const issued: StatusChange = { status: 'issued', from: event.at, recordedAt: event.at };
    return { ...event.payload, recordedAt: event.at, statuses: [issued], custodians: [] };
  }
  if (state === null) throw new Error(`${event.type} before sealIssued`);
  if (event.type === 'sealHandedOver') {
    const { personId, from } = event.payload;
    const active: StatusChange = { status: 'active', from, recordedAt: event.at };
    const becomesActive = sealStatusAt(state, event.at, event.at) === 'issued';
    return {
      ...state,
      custodians: [...state.custodians, { personId, from, recordedAt: event.at }],
      statuses: becomesActive ? [...state.statuses, active] : state.statuses,
    };
  }
  const { status, from } = event.payload;
  return { ...state, statuses: [...state.statuses, { status, from, recordedAt: event.at }] };
}

/**
 * The seal's status at an instant as known then; null before it was issued. Of the changes begun, the one recorded last
 * counts: a reactivation scheduled yesterday does not undo a loss reported today (E-10).
 */
export function sealStatusAt(seal: Seal, at: Instant, knownAt: Instant): SealStatus | null {
  return seal.statuses.findLast((s) => s.from <= at && s.recordedAt <= knownAt)?.status ?? null;
}

/** Who keeps the seal at an instant: exactly one person or nobody (E-12). */
export function custodianAt(seal: Seal, at: Instant, knownAt: Instant): PersonId | null {
  const known = seal.custodians.filter((c) => c.from <= at && c.recordedAt <= knownAt);
  const newest = known.reduce<Custodian | null>((n, c) => (n === null || c.from >= n.from ? c : n), null);
  return newest?.personId ?? null;
}
