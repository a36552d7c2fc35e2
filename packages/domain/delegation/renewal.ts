import type { ItemId } from '../catalogue/index.ts';
import { addDays, dateInShanghai, daysBetween, type Instant } from '../time/index.ts';
import { type Agreement, lastDayOf } from './agreement.ts';

/** How many days before its end an agreement is first, again and last called to mind (E-01: renew and file in time). */
export const RENEWAL_STAGES = [30, 60, 90] as const;
export type RenewalStage = (typeof RENEWAL_STAGES)[number];

/** Days that the agreement is still in force, today included; zero or less when it is over. */
export function daysInForce(agreement: Agreement, now: Instant): number {
  return daysBetween(dateInShanghai(now), lastDayOf(agreement, now)) + 1;
}

/** Items of the agreement that no other agreement of its kind and township carries on the day after its end. */
export function unrenewedItems(
  agreement: Agreement,
  all: readonly Agreement[],
  now: Instant,
): readonly ItemId[] {
  const next = addDays(lastDayOf(agreement, now), 1);
  const successors = all.filter(
    (other) =>
      other.id !== agreement.id &&
      other.townshipId === agreement.townshipId &&
      other.kind === agreement.kind &&
      other.from <= next &&
      next <= lastDayOf(other, now),
  );
  return agreement.itemIds.filter((itemId) => !successors.some(({ itemIds }) => itemIds.includes(itemId)));
}

/** The narrowest reminder that applies today; null when it is not near its end, over, or renewed for every item. */
export function renewalStageOf(
  agreement: Agreement,
  all: readonly Agreement[],
  now: Instant,
): RenewalStage | null {
  const days = daysInForce(agreement, now);
  if (days <= 0 || agreement.termination !== null) return null;
  const stage = RENEWAL_STAGES.find((limit) => days <= limit);
  return stage !== undefined && unrenewedItems(agreement, all, now).length > 0 ? stage : null;
}
