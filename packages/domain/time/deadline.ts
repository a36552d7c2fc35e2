import { addDays, type LocalDate } from './local-date.ts';
import { type CalendarUnknown, isCalendarUnknown, isWorkingDay, type WorkCalendar } from './work-calendar.ts';

/** The last day of a period, which ends at 24:00 Asia/Shanghai; or the year whose calendar is missing. */
export type Due = { readonly ok: true; readonly on: LocalDate } | ({ readonly ok: false } & CalendarUnknown);

/** A number of days; or the year whose calendar is missing. */
export type DayCount =
  | { readonly ok: true; readonly days: number }
  | ({ readonly ok: false } & CalendarUnknown);

/**
 * The `days`-th working day after `from`. The start day is not counted and may be a rest day (民法典第二百零一条;
 * 行政许可法第八十二条). 0 days means the start day itself, or the next working day when it is a rest day.
 */
export function deadlineInWorkingDays(calendar: WorkCalendar, from: LocalDate, days: number): Due {
  assertDays(days);
  let on = from;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    const working = isWorkingDay(calendar, on);
    if (isCalendarUnknown(working)) return { ok: false, ...working };
    if (working) left -= 1;
  }
  return firstWorkingDayFrom(calendar, on);
}

/** `days` natural days after `from`; a last day on a rest day moves to the next working day (民法典第二百零三条). */
export function deadlineInCalendarDays(calendar: WorkCalendar, from: LocalDate, days: number): Due {
  assertDays(days);
  return firstWorkingDayFrom(calendar, addDays(from, days));
}

/**
 * Working days after `from` up to and including `through`, so that a deadline in n working days is n days away.
 * Negative when `through` is the earlier one.
 */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, through: LocalDate): DayCount {
  if (through < from) {
    const back = workingDaysBetween(calendar, through, from);
    return back.ok ? { ok: true, days: 0 - back.days } : back;
  }
  let days = 0;
  for (let day = from; day < through; ) {
    day = addDays(day, 1);
    const working = isWorkingDay(calendar, day);
    if (isCalendarUnknown(working)) return { ok: false, ...working };
    if (working) days += 1;
  }
  return { ok: true, days };
}

function firstWorkingDayFrom(calendar: WorkCalendar, from: LocalDate): Due {
  for (let on = from; ; on = addDays(on, 1)) {
    const working = isWorkingDay(calendar, on);
    if (isCalendarUnknown(working)) return { ok: false, ...working };
    if (working) return { ok: true, on };
  }
}

function assertDays(days: number): void {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`);
}
