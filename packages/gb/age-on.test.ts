import { expect, it } from 'vitest';
import { ageOn } from './age-on.ts';

it.each([
  ['1990-03-07', '2026-03-06', 35],
  ['1990-03-07', '2026-03-07', 36],
  ['1990-03-07', '1990-03-07', 0],
  ['2008-02-29', '2026-02-27', 17],
  ['2008-02-29', '2026-02-28', 18],
  ['2008-02-29', '2028-02-28', 19],
  ['2008-02-29', '2028-02-29', 20],
])('born %s is on %s %i years old', (birthDate, day, age) => {
  expect(ageOn(birthDate, day)).toBe(age);
});

it('does not guess for impossible days', () => {
  expect(() => ageOn('1990-02-30', '2026-01-01')).toThrow(RangeError);
  expect(() => ageOn('2026-01-02', '2026-01-01')).toThrow(RangeError);
});
