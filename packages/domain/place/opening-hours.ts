import type { LocalDate, WorkCalendar } from '../time/index.ts';
import { dayOfWeek, isCalendarUnknown, isWorkingDay } from '../time/index.ts';

/** 'HH:mm' on a clock in Asia/Shanghai, 24:00 included; times compare with `<`. */
export type TimeOfDay = string;

/** Served from `from` up to, not including, `until`. */
export interface Shift {
  readonly from: TimeOfDay;
  readonly until: TimeOfDay;
}

/** The shifts of one day of the week, 1 Monday … 7 Sunday. The lunch break is the gap between two shifts. */
export interface DayHours {
  readonly weekday: number;
  readonly shifts: readonly Shift[];
}

/** 服务时间 and, on top of it, 错峰延时服务. A weekday that is not named is a day without. */
export interface OpeningHours {
  readonly regular: readonly DayHours[];
  readonly extended: readonly DayHours[];
  /** What the extended hours ask for, e.g. an appointment; null = nothing was said. */
  readonly extendedNote: string | null;
}

/** A shift of one very day. */
export interface DayShift extends Shift {
  readonly isExtended: boolean;
}

const MONDAY = 1;
const SATURDAY = 6;

/**
 * The shifts of `day` in order: none on a statutory holiday; on a make-up workday of the weekend the hours of that weekday
 * or, where it has none, of Monday (the product's convention; a place that does otherwise records a closure). An object
 * names the year whose holidays are not known yet.
 */
export function shiftsOn(
  hours: OpeningHours,
  day: LocalDate,
  calendar: WorkCalendar,
): readonly DayShift[] | { readonly unknownYear: number } {
  const working = isWorkingDay(calendar, day);
  if (isCalendarUnknown(working)) return working;
  const weekday = dayOfWeek(day);
  const isWeekend = weekday >= SATURDAY;
  if (!working && (!isWeekend || calendar.adjusted.get(day) === 'rest')) return [];
  const own = shiftsOf(hours.regular, weekday);
  const regular = own.length === 0 && working && isWeekend ? shiftsOf(hours.regular, MONDAY) : own;
  return [
    ...regular.map((shift) => ({ ...shift, isExtended: false })),
    ...shiftsOf(hours.extended, weekday).map((shift) => ({ ...shift, isExtended: true })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
}

export function shiftsOf(days: readonly DayHours[], weekday: number): readonly Shift[] {
  return days.find((day) => day.weekday === weekday)?.shifts ?? [];
}
