import type { CalendarYear, LocalNotice } from './calendar-year.ts';
import { dayOfWeek, type LocalDate, yearOf } from './local-date.ts';

/** The known years, and every day that a notice takes out of the ordinary week. Made by `makeCalendar` only. */
export interface WorkCalendar {
  readonly years: ReadonlyMap<number, CalendarYear>;
  readonly adjusted: ReadonlyMap<LocalDate, 'rest' | 'work'>;
}

/** The answer about a year whose notice is not out yet: never guessed from the week. */
export interface CalendarUnknown {
  readonly unknownYear: number;
}

/**
 * Of one year the highest version counts; a later local notice overrides an earlier one and the year.
 * Throws RangeError for two different entries of the same year and version.
 */
export function makeCalendar(
  years: readonly CalendarYear[],
  localNotices: readonly LocalNotice[] = [],
): WorkCalendar {
  const current = new Map<number, CalendarYear>();
  for (const year of years) {
    const other = current.get(year.year);
    if (other?.version === year.version) {
      throw new RangeError(`The calendar of ${year.year} has version ${year.version} twice`);
    }
    if (other === undefined || other.version < year.version) current.set(year.year, year);
  }
  const adjusted = new Map<LocalDate, 'rest' | 'work'>();
  for (const notice of [...current.values(), ...localNotices]) {
    for (const day of notice.rest) adjusted.set(day, 'rest');
    for (const day of notice.makeUpWorkdays) adjusted.set(day, 'work');
  }
  return { years: current, adjusted };
}

/**
 * Whether `date` is a 工作日: weekend make-up days are, statutory holidays and swapped days are not (L-82).
 * An object is an answer of its own, so compare with `=== true`, or ask `isCalendarUnknown` first.
 */
export function isWorkingDay(calendar: WorkCalendar, date: LocalDate): boolean | CalendarUnknown {
  const year = yearOf(date);
  if (!calendar.years.has(year)) return { unknownYear: year };
  const adjusted = calendar.adjusted.get(date);
  return adjusted === undefined ? dayOfWeek(date) <= 5 : adjusted === 'work';
}

export function isCalendarUnknown(answer: boolean | CalendarUnknown): answer is CalendarUnknown {
  return typeof answer === 'object';
}
