import { addDays, isWorkingDay, type LocalDate, type WorkCalendar } from '@tongban/domain/time';

/** The `days`-th working day after `from`; in a year whose calendar is not known, the ordinary day after. */
export function workingDayAfter(calendar: WorkCalendar, from: LocalDate, days: number): LocalDate {
  return walk(calendar, from, days, 1);
}

/** The `days`-th working day before `from`; in a year whose calendar is not known, the ordinary day before. */
export function workingDayBefore(calendar: WorkCalendar, from: LocalDate, days: number): LocalDate {
  return walk(calendar, from, days, -1);
}

function walk(calendar: WorkCalendar, from: LocalDate, days: number, step: 1 | -1): LocalDate {
  let on = from;
  for (let left = days; left > 0; ) {
    on = addDays(on, step);
    if (isWorkingDay(calendar, on) !== false) left -= 1;
  }
  return on;
}
