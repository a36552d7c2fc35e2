import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Due, deadlineInCalendarDays, deadlineInWorkingDays, workingDaysBetween } from './deadline.ts';
import { addDays, type LocalDate, localDate } from './local-date.ts';
import { startDay } from './testing/arbitraries.ts';
import { officialCalendar as calendar } from './testing/official-calendar.ts';
import { isWorkingDay } from './work-calendar.ts';

const limit = fc.integer({ min: 0, max: 60 });

describe('deadlineInWorkingDays', () => {
  it.each([
    // §2.1 worked example: make-up Sunday 09-20, 中秋 09-25..27, 国庆 10-01..07, make-up Saturday 10-10
    ['2026-09-21', 5, '2026-09-29'],
    ['2026-09-21', 20, '2026-10-26'],
    ['2026-09-21', 30, '2026-11-09'],
    // a make-up Saturday counts as a day and may be the last one
    ['2026-10-09', 1, '2026-10-10'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-09-18', 1, '2026-09-20'],
    // spring festival 02-15..23 between the make-up Saturdays 02-14 and 02-28
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-13', 6, '2026-02-28'],
    ['2026-02-13', 7, '2026-03-02'],
    // a rest day may be the start day (online receipt) and is not counted
    ['2026-09-26', 5, '2026-10-09'],
    ['2026-10-03', 1, '2026-10-08'],
    ['2026-10-03', 0, '2026-10-08'],
    ['2026-09-21', 0, '2026-09-21'],
    // over the turn of a known year
    ['2025-12-31', 1, '2026-01-04'],
  ])('L-82 E-27 %s and %i working days is %s', (from, days, on) => {
    expect(deadlineInWorkingDays(calendar, localDate(from), days)).toEqual({ ok: true, on });
  });

  it('E-27 an unknown year is said, not guessed', () => {
    expect(deadlineInWorkingDays(calendar, localDate('2026-12-30'), 1)).toEqual({
      ok: true,
      on: '2026-12-31',
    });
    expect(deadlineInWorkingDays(calendar, localDate('2026-12-30'), 2)).toEqual({
      ok: false,
      unknownYear: 2027,
    });
    expect(deadlineInWorkingDays(calendar, localDate('2021-12-31'), 1)).toEqual({
      ok: true,
      on: '2022-01-04',
    });
  });

  it.each([-1, 1.5, Number.NaN])('%d is no number of days', (days) => {
    expect(() => deadlineInWorkingDays(calendar, localDate('2026-09-21'), days)).toThrow(RangeError);
    expect(() => deadlineInCalendarDays(calendar, localDate('2026-09-21'), days)).toThrow(RangeError);
  });
});

describe('deadlineInCalendarDays (民法典第二百零一条、第二百零三条)', () => {
  it.each([
    ['2026-09-21', 3, '2026-09-24'],
    ['2026-09-21', 5, '2026-09-28'], // Saturday within 中秋
    ['2026-09-10', 10, '2026-09-20'], // ends on a make-up Sunday, which is worked
    ['2026-09-21', 15, '2026-10-08'],
    ['2026-02-01', 15, '2026-02-24'],
    ['2026-03-01', 20, '2026-03-23'],
  ])('E-27 %s and %i days is %s', (from, days, on) => {
    expect(deadlineInCalendarDays(calendar, localDate(from), days)).toEqual({ ok: true, on });
  });

  it('needs only the year in which it ends', () => {
    expect(deadlineInCalendarDays(calendar, localDate('2021-12-20'), 15)).toEqual({
      ok: true,
      on: '2022-01-04',
    });
    expect(deadlineInCalendarDays(calendar, localDate('2026-12-20'), 15)).toEqual({
      ok: false,
      unknownYear: 2027,
    });
  });
});

describe('workingDaysBetween', () => {
  it('counts after the first and through the last day, either way', () => {
    const [from, through] = [localDate('2026-09-21'), localDate('2026-10-26')];
    expect(workingDaysBetween(calendar, from, through)).toEqual({ ok: true, days: 20 });
    expect(workingDaysBetween(calendar, through, from)).toEqual({ ok: true, days: -20 });
    expect(workingDaysBetween(calendar, localDate('2026-10-07'), localDate('2026-10-01'))).toEqual({
      ok: true,
      days: 0,
    });
    expect(workingDaysBetween(calendar, localDate('2026-12-31'), localDate('2027-01-04'))).toEqual({
      ok: false,
      unknownYear: 2027,
    });
  });
});

describe.each([
  ['working days', deadlineInWorkingDays],
  ['calendar days', deadlineInCalendarDays],
])('any deadline in %s', (_, deadline) => {
  const on = (from: LocalDate, days: number) => known(deadline(calendar, from, days));

  it('民法典第二百零三条 is a working day', () => {
    fc.assert(fc.property(startDay, limit, (from, n) => isWorkingDay(calendar, on(from, n)) === true));
  });

  it('is monotonic in the length and in the start', () => {
    fc.assert(
      fc.property(startDay, limit, limit, (from, n, later) => {
        expect(on(from, n) <= on(from, n + 1)).toBe(true);
        expect(on(from, n) <= on(addDays(from, later), n)).toBe(true);
      }),
    );
  });
});

it('L-82 a deadline in n working days is n working days away', () => {
  fc.assert(
    fc.property(startDay, fc.integer({ min: 1, max: 60 }), (from, n) => {
      const due = known(deadlineInWorkingDays(calendar, from, n));
      expect(workingDaysBetween(calendar, from, due)).toEqual({ ok: true, days: n });
      expect(workingDaysBetween(calendar, from, addDays(due, -1))).toEqual({ ok: true, days: n - 1 });
    }),
  );
});

function known(due: Due): LocalDate {
  if (!due.ok) throw new Error(`unknown year ${due.unknownYear}`);
  return due.on;
}
