/**
 * The only place of the domain that touches `Date`: plain numbers in, plain numbers out, always in UTC, so the time
 * zone of the machine cannot matter.
 */
const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day; a day that does not exist (02-30) rolls over, as in `Date.UTC`. */
export function epochDayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/** 'YYYY-MM-DD' of a count of days since 1970-01-01. */
export function dateTextOf(epochDay: number): string {
  return isoTextOf(epochDay * MILLISECONDS_PER_DAY).slice(0, -'T00:00:00.000Z'.length);
}

/** Milliseconds since 1970-01-01T00:00Z of an ISO 8601 text in UTC; NaN when it is none. */
export function epochMillisecondsOf(isoText: string): number {
  return Date.parse(isoText);
}

/** ISO 8601 text in UTC with milliseconds. Throws RangeError beyond what a date can hold. */
export function isoTextOf(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}
