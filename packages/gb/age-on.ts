import { daysInMonth, isCalendarDate } from './calendar-date.ts';

/**
 * Full years of age (周岁) on a day, birthday included; who was born on 29 February turns a year older on
 * 28 February of a common year. The latter is our reading of 民法典 第二百零二条 (no corresponding day → last day of the
 * month); no rule on ages says it expressly.
 * Both days are `YYYY-MM-DD`.
 * @throws RangeError for a day that does not exist or a day before the birth.
 */
export function ageOn(birthDate: string, day: string): number {
  if (!isCalendarDate(birthDate) || !isCalendarDate(day)) throw new RangeError('age-on: not a calendar date');
  if (day < birthDate) throw new RangeError('age-on: the day lies before the birth');
  const year = Number(day.slice(0, 4));
  const years = year - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthdayIn(year, birthDate.slice(5)) ? years : years - 1;
}

function birthdayIn(year: number, monthAndDay: string): string {
  return monthAndDay === '02-29' && daysInMonth(year, 2) === 28 ? '02-28' : monthAndDay;
}
