import { describe, expect, it } from 'vitest';
import { calendarYear } from './calendar-year.ts';
import { localDate } from './local-date.ts';
import { officialCalendar, officialYears } from './testing/official-calendar.ts';
import { isCalendarUnknown, isWorkingDay, makeCalendar } from './work-calendar.ts';

const notice = { source: '某通知', noticeNo: null, rest: [], makeUpWorkdays: [] };

describe('L-82 working days', () => {
  it.each([
    ['2026-09-20', true], // make-up Sunday before the national day
    ['2026-10-10', true], // make-up Saturday
    ['2026-02-14', true],
    ['2026-02-28', true],
    ['2026-01-04', true],
    ['2026-09-19', false], // ordinary Saturday
    ['2026-09-25', false], // 中秋, a Friday
    ['2026-02-16', false], // 除夕, a Monday
    ['2026-02-23', false], // swapped Monday
    ['2026-02-24', true],
    ['2024-02-09', true], // 除夕 was no statutory day in 2024
    ['2025-01-28', false], // 除夕 is one from 2025
  ])('E-27 %s is a working day: %s', (day, working) => {
    expect(isWorkingDay(officialCalendar, localDate(day))).toBe(working);
  });

  it('a local notice changes single days, the later one wins, and it does not make a year known', () => {
    const closed = {
      ...notice,
      rest: [localDate('2026-04-16'), localDate('2026-04-17'), localDate('2027-03-01')],
    };
    const reopened = { ...notice, makeUpWorkdays: [localDate('2026-04-17')] };
    const calendar = makeCalendar(officialYears, [closed, reopened]);
    expect(isWorkingDay(calendar, localDate('2026-04-16'))).toBe(false);
    expect(isWorkingDay(calendar, localDate('2026-04-17'))).toBe(true);
    expect(isWorkingDay(calendar, localDate('2027-03-01'))).toEqual({ unknownYear: 2027 });
  });

  it('the highest version of a year counts, whatever the order', () => {
    const first = { ...notice, year: 2027, version: 1, rest: [localDate('2027-03-01')] };
    const corrected = { ...first, version: 2, rest: [localDate('2027-03-02')] };
    for (const years of [
      [first, corrected],
      [corrected, first],
    ]) {
      const calendar = makeCalendar(years);
      expect(isWorkingDay(calendar, localDate('2027-03-01'))).toBe(true);
      expect(isWorkingDay(calendar, localDate('2027-03-02'))).toBe(false);
    }
    expect(() => makeCalendar([first, first])).toThrow(RangeError);
  });

  it('an unknown answer is told apart from both answers', () => {
    expect([true, false, { unknownYear: 2027 }].map(isCalendarUnknown)).toEqual([false, false, true]);
  });
});

describe('a data file', () => {
  const data = {
    year: 2027,
    source: '某通知',
    noticeNo: null,
    version: 1,
    rest: ['2027-01-01'],
    makeUpWorkdays: [],
  };

  it.each([
    ['a day of another year', { ...data, makeUpWorkdays: ['2026-12-27'] }],
    ['no day', { ...data, rest: ['2027-02-29'] }],
    ['a day twice', { ...data, rest: ['2027-01-01', '2027-01-01'] }],
    ['a day as rest and as workday', { ...data, makeUpWorkdays: ['2027-01-01'] }],
  ])('with %s is refused', (_, wrong) => {
    expect(calendarYear(data).rest).toEqual(['2027-01-01']);
    expect(() => calendarYear(wrong)).toThrow(RangeError);
  });
});
