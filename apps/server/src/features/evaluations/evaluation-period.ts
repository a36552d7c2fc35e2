import {
  addDays,
  dateInShanghai,
  type Instant,
  instant,
  type LocalDate,
  localDate,
} from '@tongban/domain/time';

/** First and last day that an evaluation looks at. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The period that was asked for; what is left out is the year that ends today. */
export function periodOf(
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  now: Instant,
): Period {
  const last = until === undefined ? dateInShanghai(now) : localDate(until);
  return { from: from === undefined ? addDays(last, -364) : localDate(from), until: last };
}

/** The instants between which its cases were taken in; days are those of Shanghai. */
export function instantsOf({ from, until }: Period): { readonly since: Instant; readonly before: Instant } {
  return { since: startOf(from), before: startOf(addDays(until, 1)) };
}

function startOf(day: LocalDate): Instant {
  return instant(new Date(`${day}T00:00:00+08:00`).toISOString());
}
