import type { ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { ReadinessKind, RecallReason } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { InFlightRule } from './agreement.ts';

/** What led to a recall: an evaluation of that period, or the township's request to give the power back. */
export type RecallBasis =
  | { readonly kind: 'evaluation'; readonly from: LocalDate; readonly until: LocalDate }
  | { readonly kind: 'power_request'; readonly requestId: string };

export interface Recall {
  readonly generation: number;
  /** First day on which the power is no longer held, from 00:00. */
  readonly effectiveOn: LocalDate;
  readonly reason: RecallReason;
  readonly inFlight: InFlightRule;
  /** Absent where none was named. */
  readonly basis?: RecallBasis;
  readonly recordedAt: Instant;
}

interface Announcement {
  readonly generation: number;
  readonly announcedOn: LocalDate;
  readonly place: string;
  readonly recordedAt: Instant;
}

interface Readiness {
  readonly kind: ReadinessKind;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly recordedAt: Instant;
}

interface GoLive {
  readonly generation: number;
  readonly startOn: LocalDate;
  readonly recordedAt: Instant;
}

/** 赋权 of one item to one township: what is recorded about the pair besides list, agreement, memo and seal. */
export interface Delegation {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  readonly announcements: readonly Announcement[];
  readonly readiness: readonly Readiness[];
  readonly goLives: readonly GoLive[];
  readonly recalls: readonly Recall[];
}

type Pair = { readonly townshipId: TownshipId; readonly itemId: ItemId };
type Unrecorded<T> = Omit<T, 'recordedAt'> & Pair;

export type DelegationEvent =
  | DomainEvent<'delegationAnnounced', Unrecorded<Announcement>>
  | DomainEvent<'readinessRecorded', Unrecorded<Readiness>>
  | DomainEvent<'delegationWentLive', Unrecorded<GoLive>>
  | DomainEvent<'delegationRecalled', Unrecorded<Recall>>;

export function emptyDelegation(townshipId: TownshipId, itemId: ItemId): Delegation {
  return { townshipId, itemId, announcements: [], readiness: [], goLives: [], recalls: [] };
}

export function evolveDelegation(state: Delegation | null, event: Recorded<DelegationEvent>): Delegation {
  const { townshipId, itemId } = event.payload;
  const before = state ?? emptyDelegation(townshipId, itemId);
  const recordedAt = event.at;
  switch (event.type) {
    case 'delegationAnnounced': {
      const { generation, announcedOn, place } = event.payload;
      return {
        ...before,
        announcements: [...before.announcements, { generation, announcedOn, place, recordedAt }],
      };
    }
    case 'readinessRecorded': {
      const { kind, from, until } = event.payload;
      return { ...before, readiness: [...before.readiness, { kind, from, until, recordedAt }] };
    }
    case 'delegationWentLive': {
      const { generation, startOn } = event.payload;
      return { ...before, goLives: [...before.goLives, { generation, startOn, recordedAt }] };
    }
    case 'delegationRecalled': {
      const { townshipId: _t, itemId: _i, ...recall } = event.payload;
      return { ...before, recalls: [...before.recalls, { ...recall, recordedAt }] };
    }
  }
}
