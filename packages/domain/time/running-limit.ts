import type { DayCount, Due } from './deadline.ts';
import type { Limit, LimitUnit } from './limit.ts';
import { addDays, type LocalDate } from './local-date.ts';
import { isPausedOn, isStoppedOn, type Pause } from './pauses.ts';
import { type CalendarUnknown, isWorkingDay, type WorkCalendar } from './work-calendar.ts';

/** What a limit's days are counted against. */
export interface LimitCourse {
  readonly calendar: WorkCalendar;
  readonly pauses: readonly Pause[];
  /** The day of acceptance or receipt: not counted, and it may be a rest day. */
  readonly startsOn: LocalDate;
}

/** A due date, an unknown year, or the first day of an open pause that the limit runs into. */
export type LimitDue = Due | { readonly ok: false; readonly stoppedOn: LocalDate };

/**
 * The last day of `limit`, without the days that the pauses take out (L-45). It is always a working day outside every
 * pause: a last day on a rest day moves on, and the day it moves to must be one on which the clock runs.
 */
export function limitDueOn(course: LimitCourse, limit: Limit): LimitDue {
  let on = course.startsOn;
  for (let left = limit.days; left > 0; ) {
    on = addDays(on, 1);
    const runs = runsOn(course, limit.unit, on);
    if (typeof runs === 'object') return { ok: false, ...runs };
    if (runs) left -= 1;
  }
  for (; ; on = addDays(on, 1)) {
    const runs = runsOn(course, 'working_day', on);
    if (typeof runs === 'object') return { ok: false, ...runs };
    if (runs) return { ok: true, on };
  }
}

/** Days of `unit` on which the clock ran after `from` up to and including `through`. */
export function runningDays(
  course: LimitCourse,
  unit: LimitUnit,
  from: LocalDate,
  through: LocalDate,
): DayCount {
  let days = 0;
  for (let day = from; day < through; ) {
    day = addDays(day, 1);
    const runs = runsOn(course, unit, day);
    if (typeof runs === 'object') return 'stoppedOn' in runs ? { ok: true, days } : { ok: false, ...runs };
    if (runs) days += 1;
  }
  return { ok: true, days };
}

function runsOn(
  { calendar, pauses }: LimitCourse,
  unit: LimitUnit,
  day: LocalDate,
): boolean | CalendarUnknown | { readonly stoppedOn: LocalDate } {
  if (isStoppedOn(pauses, day)) return { stoppedOn: day };
  if (isPausedOn(pauses, day)) return false;
  return unit === 'calendar_day' || isWorkingDay(calendar, day);
}
