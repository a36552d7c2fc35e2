import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCalendarDate } from './calendar-date.ts';

it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1990-03-07'])('%s exists', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

it.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', ''])(
  '"%s" does not exist',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);

it('agrees with the platform calendar in UTC', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), part(13), part(32), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const instant = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
      expect(isCalendarDate(text)).toBe(exists);
    }),
    { numRuns: 500 },
  );
});
