import type { ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { ContentRef, PersonId, RecallReason } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import type { DelegationMode } from './delegation-list.ts';

/** 用权申请: what a township asks of its county (R-2.3.4, R-2.3.1 能放能收). */
export const POWER_REQUEST_KIND_NAMES = { ask: '申请赋权', give_back: '申请交回' } as const;

export const POWER_REQUEST_STATE_NAMES = {
  open: '待答复',
  accepted: '同意',
  refused: '不同意',
  withdrawn: '已撤回',
} as const;
export type PowerRequestState = keyof typeof POWER_REQUEST_STATE_NAMES;

/** The reasons of for which a township may give an item back. */
export const GIVE_BACK_REASONS = [
  'runs_badly',
  'poor_effect',
  'unrealistic',
] as const satisfies RecallReason[];
export type GiveBackReason = (typeof GIVE_BACK_REASONS)[number];

/** What is asked for: an item of the catalogue, or with a name one of the county's own outside it. */
export type PowerAsked =
  | {
      readonly kind: 'ask';
      /** Null = outside the catalogue. */
      readonly itemId: ItemId | null;
      readonly localName: string | null;
      readonly mode: Exclude<DelegationMode, 'collection_service'>;
    }
  | {
      readonly kind: 'give_back';
      readonly itemId: ItemId;
      readonly generation: number;
      readonly reason: GiveBackReason;
    };

export interface PowerRequest {
  readonly id: string;
  readonly townshipId: TownshipId;
  readonly asked: PowerAsked;
  /** What the township writes; the text itself is outside the ledger. */
  readonly statement: ContentRef;
  readonly requestedBy: PersonId;
  readonly requestedAt: Instant;
  readonly answer: {
    readonly isAccepted: boolean;
    readonly reasons: ContentRef;
    readonly answeredBy: PersonId;
    readonly answeredAt: Instant;
  } | null;
  readonly withdrawnAt: Instant | null;
}

export type PowerRequestEvent =
  | DomainEvent<
      'powerRequested',
      {
        readonly id: string;
        readonly townshipId: TownshipId;
        readonly asked: PowerAsked;
        readonly statement: ContentRef;
      }
    >
  | DomainEvent<'powerRequestAnswered', { readonly isAccepted: boolean; readonly reasons: ContentRef }>
  | DomainEvent<'powerRequestWithdrawn', Record<string, never>>;

export function evolvePowerRequest(
  state: PowerRequest | null,
  event: Recorded<PowerRequestEvent>,
): PowerRequest {
  if (event.type === 'powerRequested') {
    return {
      ...event.payload,
      requestedBy: event.actor,
      requestedAt: event.at,
      answer: null,
      withdrawnAt: null,
    };
  }
  if (state === null) throw new Error(`${event.type} before powerRequested`);
  if (event.type === 'powerRequestWithdrawn') return { ...state, withdrawnAt: event.at };
  const answer = { ...event.payload, answeredBy: event.actor, answeredAt: event.at };
  return { ...state, answer };
}

/** Where a request stands with the county. */
export function powerRequestStateOf({ answer, withdrawnAt }: PowerRequest): PowerRequestState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (answer === null) return 'open';
  return answer.isAccepted ? 'accepted' : 'refused';
}
