import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  dayOfWeek,
  daysBetween,
  localDate,
  parseLocalDate,
  yearOf,
} from './local-date.ts';

const anyDay = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays(localDate('1700-01-01'), days));

describe('LocalDate (design §6)', () => {
  it.each(['2026-09-21', '2024-02-29', '2000-02-29', '1949-10-01', '9999-12-31', '1000-01-01'])(
    'reads %s',
    (text) => {
      expect(parseLocalDate(text)).toBe(text);
      expect(localDate(text)).toBe(text);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '0026-01-01',
    '2026-09-21T00:00:00.000Z',
    ' 2026-09-21',
    '2026/09/21',
    '20260921',
    '２０２６-09-21',
    '今天',
    '',
  ])('refuses %j', (text) => {
    expect(parseLocalDate(text)).toBeNull();
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-07', 1, '2026-03-08'], // the night of a change to summer time in New York
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(localDate(from), days)).toBe(to);
    expect(daysBetween(localDate(from), localDate(to))).toBe(days);
  });

  it('does not leave the years that a date can write', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('1000-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['1949-10-01', 6],
    ['1969-12-28', 7],
    ['1970-01-01', 4],
    ['2026-09-20', 7],
    ['2026-09-21', 1],
  ])('%s is day %i of the week', (date, day) => {
    expect(dayOfWeek(localDate(date))).toBe(day);
  });

  it('days added are days between, weeks go on without a gap, and the text sorts by time', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
        expect(dayOfWeek(addDays(date, 1))).toBe((dayOfWeek(date) % 7) + 1);
        expect(Math.sign(compareDates(other, date))).toBe(Math.sign(days));
        expect(yearOf(date)).toBe(Number(date.split('-')[0]));
      }),
    );
  });
});
