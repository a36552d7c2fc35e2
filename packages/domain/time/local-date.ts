import { dateTextOf, epochDayOf } from './epoch.ts';

declare const localDateBrand: unique symbol;

/**
 * A calendar day 'YYYY-MM-DD' as people in Asia/Shanghai write it, without time and zone (design §6 "Dates").
 * Two days compare in time with `<` and `===`, because the text sorts by time.
 */
export type LocalDate = string & { readonly [localDateBrand]: true };

const FIRST_DAY = '1000-01-01';

/** The day that `text` writes, or null when it is no day of the years 1000 to 9999 (2026-02-30, 2026-2-3, '今天'). */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return null;
  const day = text as LocalDate;
  return dateTextOf(serialOf(day)) === text ? day : null;
}

/** Like `parseLocalDate` for text that must be right; throws RangeError: a wrong one is a programmer error. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`Not a calendar day: ${JSON.stringify(text)}`);
  return date;
}

/**
 * `days` calendar days after `date` (before it, when negative). Throws RangeError for a part of a day and outside the
 * years 1000 to 9999.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a number of days: ${days}`);
  // Counting a limit steps day by day, mostly inside a month: there the text alone gives the answer, far faster.
  const day = Number(date.slice(8)) + days;
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${String(day).padStart(2, '0')}` as LocalDate;
  const text = dateTextOf(serialOf(date) + days);
  // Beyond 9999 and before 1000 the text is no day; any other text of an epoch day is one, so it is not read again.
  if (text.length !== 'YYYY-MM-DD'.length || text < FIRST_DAY)
    throw new RangeError(`Not a calendar day: ${text}`);
  return text as LocalDate;
}

/** Calendar days from `from` to `to`: 1 for the next day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return serialOf(to) - serialOf(from);
}

/** Negative, zero or positive, for sorting. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Day of the week as ISO 8601 counts: 1 Monday … 7 Sunday. */
export function dayOfWeek(date: LocalDate): number {
  // 1970-01-01 was a Thursday, so the epoch day -3 was a Monday; +7 keeps days before 1970 positive.
  return ((((serialOf(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

function serialOf(date: LocalDate): number {
  return epochDayOf(yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
