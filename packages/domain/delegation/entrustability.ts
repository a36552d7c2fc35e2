import type { ItemId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { OrganisationId } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

/** Legal review whether a department may entrust an item at all, with its basis article (R-1.2.2, L-24). */
export interface EntrustabilityReview {
  readonly departmentId: OrganisationId;
  readonly itemId: ItemId;
  readonly entrustable: boolean;
  /** Title and article of the law that provides for entrustment; null = none found, and 委托办理 is refused. */
  readonly basis: string | null;
  readonly reviewedOn: LocalDate;
  readonly recordedAt: Instant;
}

export interface Entrustability {
  readonly itemId: ItemId;
  readonly reviews: readonly EntrustabilityReview[];
}

export type EntrustabilityEvent = DomainEvent<
  'entrustabilityReviewed',
  Omit<EntrustabilityReview, 'recordedAt'>
>;

export function evolveEntrustability(
  state: Entrustability | null,
  event: Recorded<EntrustabilityEvent>,
): Entrustability {
  const review = { ...event.payload, recordedAt: event.at };
  return { itemId: review.itemId, reviews: [...(state?.reviews ?? []), review] };
}

/** The newest review of the department's item that had been made by `day`, as known then. */
export function reviewOn(
  entrustability: Entrustability | null,
  departmentId: OrganisationId,
  day: LocalDate,
  knownAt: Instant,
): EntrustabilityReview | null {
  const made = (entrustability?.reviews ?? []).filter(
    (r) => r.departmentId === departmentId && r.reviewedOn <= day && r.recordedAt <= knownAt,
  );
  return made.reduce<EntrustabilityReview | null>(
    (latest, r) => (latest === null || r.reviewedOn >= latest.reviewedOn ? r : latest),
    null,
  );
}
