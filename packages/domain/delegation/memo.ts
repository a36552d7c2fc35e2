import type { ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { MemoId, OrganisationId } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

/** 审管衔接备忘录: township and supervising department, item by item. */
export interface Memo {
  readonly id: MemoId;
  readonly number: string;
  readonly townshipId: TownshipId;
  readonly supervisorId: OrganisationId;
  readonly signedOn: LocalDate;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly items: readonly { readonly itemId: ItemId; readonly dutyBoundary: string }[];
  readonly recordedAt: Instant;
}

export type MemoEvent = DomainEvent<'memoSigned', Omit<Memo, 'recordedAt'>>;

export function evolveMemo(_state: Memo | null, event: Recorded<MemoEvent>): Memo {
  return { ...event.payload, recordedAt: event.at };
}
