import { type LocalDate, localDate, yearOf } from './local-date.ts';

/**
 * What a notice adjusts: days of rest, and weekend days that are worked instead (行政许可法第八十二条;
 * 全国年节及纪念日放假办法). Days that no notice names follow the week.
 */
interface AdjustedDays {
  /** Title of the notice. */
  readonly source: string;
  /** Official number of the notice; null when it is not known. */
  readonly noticeNo: string | null;
  readonly rest: readonly LocalDate[];
  readonly makeUpWorkdays: readonly LocalDate[];
}

/** One year as the State Council's yearly notice fixes it; a corrected year has a higher `version`. */
export interface CalendarYear extends AdjustedDays {
  readonly year: number;
  readonly version: number;
}

/** A notice of the province, city or county on top of the yearly one. It may not make a year known. */
export type LocalNotice = AdjustedDays;

/** A `data/calendar/YYYY.json` file as JSON gives it. */
export interface CalendarYearData {
  readonly year: number;
  readonly source: string;
  readonly noticeNo: string | null;
  readonly version: number;
  readonly rest: readonly string[];
  readonly makeUpWorkdays: readonly string[];
}

/** Checks a data file. Throws RangeError: a day of another year, named twice or not a day at all is a bug in the data. */
export function calendarYear(data: CalendarYearData): CalendarYear {
  const rest = data.rest.map(localDate);
  const makeUpWorkdays = data.makeUpWorkdays.map(localDate);
  const days = [...rest, ...makeUpWorkdays];
  const foreign = days.find((day) => yearOf(day) !== data.year);
  if (foreign !== undefined) throw new RangeError(`${foreign} is not a day of ${data.year}`);
  if (new Set(days).size !== days.length)
    throw new RangeError(`The calendar of ${data.year} names a day twice`);
  return { ...data, rest, makeUpWorkdays };
}
