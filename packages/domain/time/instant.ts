import { epochMillisecondsOf, isoTextOf } from './epoch.ts';
import { addDays, type LocalDate } from './local-date.ts';

declare const instantBrand: unique symbol;

/**
 * A point in time, UTC with milliseconds: 'YYYY-MM-DDTHH:mm:ss.SSSZ' (design §6, ledger form).
 * Two instants compare in time with `<` and `===`, because the text sorts by time.
 */
export type Instant = string & { readonly [instantBrand]: true };

const SHANGHAI_OFFSET = 8 * 3_600_000;
/** 1992-01-01 00:00 in Shanghai. China has had no summer time since; before it, +08:00 may be an hour wrong. */
const EARLIEST = '1991-12-31T16:00:00.000Z';

/** The instant that `text` writes, or null when the form is another one or the time is before 1992 in Shanghai. */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) || text < EARLIEST) return null;
  const milliseconds = epochMillisecondsOf(text);
  return !Number.isNaN(milliseconds) && isoTextOf(milliseconds) === text ? (text as Instant) : null;
}

/** Like `parseInstant` for text that must be right; throws RangeError: a wrong one is a programmer error. */
export function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === null) throw new RangeError(`Not an instant in UTC with milliseconds: ${JSON.stringify(text)}`);
  return at;
}

/** From this hour in UTC on Shanghai has the next day. */
const NEXT_DAY_FROM = '16';

/**
 * The calendar day that Asia/Shanghai has at `at`. Read off the text, because the matrix of a city asks a hundred thousand times;
 * an instant is always a valid one.
 */
export function dateInShanghai(at: Instant): LocalDate {
  const dayInUtc = at.slice(0, 'YYYY-MM-DD'.length) as LocalDate;
  return at.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH'.length) < NEXT_DAY_FROM
    ? dayInUtc
    : addDays(dayInUtc, 1);
}

/** The time of day that a clock in Asia/Shanghai shows at `at`, 'HH:mm'. */
export function timeInShanghai(at: Instant): string {
  return isoTextOf(epochMillisecondsOf(at) + SHANGHAI_OFFSET).slice('YYYY-MM-DDT'.length, -':ss.SSSZ'.length);
}

/** 00:00 Asia/Shanghai of `date`. Throws RangeError before 1992: such days have no instant here. */
export function startOfDay(date: LocalDate): Instant {
  return instant(isoTextOf(epochMillisecondsOf(`${date}T00:00:00.000Z`) - SHANGHAI_OFFSET));
}

/** 24:00 Asia/Shanghai of `date`, which is the start of the next day (民法典第二百零三条). */
export function endOfDay(date: LocalDate): Instant {
  return startOfDay(addDays(date, 1));
}

/** `milliseconds` after `at` (before it, when negative). */
export function addMilliseconds(at: Instant, milliseconds: number): Instant {
  return instant(isoTextOf(epochMillisecondsOf(at) + milliseconds));
}

/** Negative, zero or positive, for sorting. */
export function compareInstants(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
