import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { PersonId } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import type { SealIdentity } from './seal-identity.ts';
import { evolveSealLife, type SealLife, type SealLifeEvent } from './seal-life.ts';

export const SEAL_STATUSES = [
  'authorised',
  'carved',
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
  authorised: '已授权待刻制',
  carved: '已刻制待发放',
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

/** A seal as its events say it is. */
export interface Seal extends SealIdentity {
  readonly recordedAt: Instant;
  readonly statuses: readonly StatusChange[];
  readonly custodians: readonly Custodian[];
  /** What its papers say besides; absent on a seal of which only issuance, hand-overs and statuses were recorded. */
  readonly life?: SealLife;
}

export type SealEvent =
  | SealLifeEvent
  | DomainEvent<'sealIssued', SealIdentity>
  | DomainEvent<'sealHandedOver', { readonly personId: PersonId; readonly from: Instant }>
  | DomainEvent<
      'sealStatusChanged',
      { readonly status: SealStatus; readonly from: Instant; readonly reason: string }
    >;

export function evolveSeal(state: Seal | null, event: Recorded<SealEvent>): Seal {
  if (event.type === 'sealAuthorised') {
    const { authorisedBy, authorisedOn, ...identity } = event.payload;
    return begun(null, identity, 'authorised', event.at, {
      authorised: { by: authorisedBy, on: authorisedOn },
    });
  }
  if (event.type === 'sealIssued') return begun(state, event.payload, 'issued', event.at, {});
  if (state === null) throw new Error(`${event.type} before sealIssued`);
  switch (event.type) {
    case 'sealHandedOver':
      return handedOver(state, event.payload, event.at);
    case 'sealStatusChanged':
      return withStatus(state, event.payload.status, event.payload.from, event.at);
    case 'sealCarved':
      return withStatus({ ...state, life: evolveSealLife(state.life, event) }, 'carved', event.at, event.at);
    default:
      return { ...state, life: evolveSealLife(state.life, event) };
  }
}

/** A seal that enters the register, or one known from its authorisation that is issued now. */
function begun(
  before: Seal | null,
  identity: SealIdentity,
  status: SealStatus,
  at: Instant,
  life: SealLife,
): Seal {
  const known = { ...before?.life, ...life };
  return {
    ...identity,
    recordedAt: before?.recordedAt ?? at,
    statuses: [...(before?.statuses ?? []), { status, from: at, recordedAt: at }],
    custodians: before?.custodians ?? [],
    ...(Object.keys(known).length > 0 ? { life: known } : {}),
  };
}

function handedOver(
  state: Seal,
  { personId, from }: { readonly personId: PersonId; readonly from: Instant },
  recordedAt: Instant,
): Seal {
  const becomesActive = sealStatusAt(state, recordedAt, recordedAt) === 'issued';
  const kept = { ...state, custodians: [...state.custodians, { personId, from, recordedAt }] };
  return becomesActive ? withStatus(kept, 'active', from, recordedAt) : kept;
}

function withStatus(state: Seal, status: SealStatus, from: Instant, recordedAt: Instant): Seal {
  return { ...state, statuses: [...state.statuses, { status, from, recordedAt }] };
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
