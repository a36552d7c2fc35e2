import type { ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { MemoId, OrganisationId, PushKind } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { PaperScan } from './agreement.ts';

/** Who answers for what in one item. */
export interface MemoItem {
  readonly itemId: ItemId;
  readonly dutyBoundary: string;
}

/** What both sides tell each other about one item. */
export interface ItemPushes {
  readonly itemId: ItemId;
  readonly pushes: readonly PushKind[];
}

/** 审管衔接备忘录: township and supervising department, item by item. */
export interface Memo {
  readonly id: MemoId;
  readonly number: string;
  readonly townshipId: TownshipId;
  readonly supervisorId: OrganisationId;
  readonly signedOn: LocalDate;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly items: readonly MemoItem[];
  readonly recordedAt: Instant;
  /** Absent where none were agreed. */
  readonly pushes?: readonly ItemPushes[];
  /** Absent before the first scan. */
  readonly scans?: readonly PaperScan[];
}

export type MemoTerms = Omit<Memo, 'recordedAt' | 'pushes' | 'scans'>;

export type MemoEvent =
  | DomainEvent<'memoSigned', MemoTerms>
  | DomainEvent<'memoPushesAgreed', { readonly items: readonly ItemPushes[] }>
  | DomainEvent<'memoScanAttached', PaperScan>;

export function evolveMemo(state: Memo | null, event: Recorded<MemoEvent>): Memo {
  if (event.type === 'memoSigned') return { ...event.payload, recordedAt: event.at };
  if (state === null) throw new Error(`${event.type} before memoSigned`);
  return event.type === 'memoPushesAgreed'
    ? { ...state, pushes: event.payload.items }
    : { ...state, scans: [...(state.scans ?? []), event.payload] };
}
