import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMilliseconds,
  compareInstants,
  dateInShanghai,
  endOfDay,
  instant,
  parseInstant,
  startOfDay,
  timeInShanghai,
} from './instant.ts';
import { addDays, localDate } from './local-date.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(localDate('1992-01-01'), days));

describe('Instant in Asia/Shanghai (design §6)', () => {
  it('runs under a foreign time zone, or these tests prove nothing', () => {
    expect(process.env.TZ).toBe('America/New_York');
  });

  it.each([
    ['2026-09-29T15:59:59.999Z', '2026-09-29'],
    ['2026-09-29T16:00:00.000Z', '2026-09-30'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2026-03-08T06:59:59.999Z', '2026-03-08'],
    ['2026-03-08T07:00:00.000Z', '2026-03-08'],
  ])('%s is on %s', (at, date) => {
    expect(dateInShanghai(instant(at))).toBe(date);
  });

  it('a clock in Shanghai is eight hours ahead, whatever the machine is set to', () => {
    expect(timeInShanghai(instant('2026-03-16T01:05:59.999Z'))).toBe('09:05');
    expect(timeInShanghai(instant('2026-03-16T16:00:00.000Z'))).toBe('00:00');
  });

  it('L-32 a day runs from 00:00 to 24:00 Asia/Shanghai', () => {
    expect(startOfDay(localDate('2026-09-29'))).toBe('2026-09-28T16:00:00.000Z');
    expect(endOfDay(localDate('2026-09-29'))).toBe('2026-09-29T16:00:00.000Z');
  });

  it.each([
    '2026-09-29',
    '2026-09-29T15:59:59Z',
    '2026-09-29T15:59:59.999+08:00',
    '2026-09-29T24:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '2026-09-29T15:60:00.000Z',
    '1991-12-31T15:59:59.999Z',
    '1986-07-01T00:00:00.000Z',
  ])('refuses %s', (text) => {
    expect(parseInstant(text)).toBeNull();
    expect(() => instant(text)).toThrow(RangeError);
  });

  it('a day before the end of summer time in China has no instant here', () => {
    expect(startOfDay(localDate('1992-01-01'))).toBe('1991-12-31T16:00:00.000Z');
    expect(() => startOfDay(localDate('1991-12-31'))).toThrow(RangeError);
  });

  it('each day holds exactly its 24 hours', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (date, milliseconds) => {
        const at = addMilliseconds(startOfDay(date), milliseconds);
        expect(dateInShanghai(at)).toBe(date);
        expect(compareInstants(at, endOfDay(date))).toBeLessThan(0);
        expect(compareInstants(at, startOfDay(date))).toBe(Math.sign(milliseconds));
        expect(addMilliseconds(startOfDay(date), 86_400_000)).toBe(endOfDay(date));
        expect(dateInShanghai(endOfDay(date))).toBe(addDays(date, 1));
      }),
    );
  });
});
