import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMilliseconds, dateInShanghai, endOfDay, instant } from './instant.ts';
import { localDate } from './local-date.ts';
import { isDeemedAccepted, outcomeClock, outcomeDueOn } from './receipt-outcome.ts';
import { startDay } from './testing/arbitraries.ts';
import { officialCalendar as calendar } from './testing/official-calendar.ts';

describe('L-32 the outcome of a receipt', () => {
  const receivedOn = localDate('2026-09-21');

  it.each([
    ['2026-09-21', '2026-09-29'],
    ['2026-02-13', '2026-02-27'],
    ['2026-09-26', '2026-10-09'], // received online on a rest day
  ])('received on %s it is due on %s', (from, on) => {
    expect(outcomeDueOn(calendar, localDate(from))).toEqual({ ok: true, on });
  });

  it.each([
    ['2026-09-29T15:59:59.999Z', false],
    ['2026-09-29T16:00:00.000Z', true],
  ])('day 5 ends at 24:00 Asia/Shanghai: deemed accepted at %s: %s', (now, deemed) => {
    expect(isDeemedAccepted(calendar, receivedOn, dateInShanghai(instant(now)))).toBe(deemed);
  });

  it('E-27 on an unknown calendar nothing is ever deemed, and the state says so', () => {
    const late = localDate('2026-12-28');
    expect(isDeemedAccepted(calendar, late, localDate('2027-06-01'))).toBe(false);
    expect(outcomeClock(calendar, late, localDate('2027-06-01'))).toEqual({
      state: 'unknown_calendar',
      dueOn: null,
      unknownYear: 2027,
    });
  });

  it('a day 5 inside the known year is over, also when today is not', () => {
    expect(outcomeClock(calendar, localDate('2026-12-24'), localDate('2027-01-01'))).toEqual({
      state: 'deemed_accepted',
      dueOn: '2026-12-31',
      unknownYear: null,
    });
  });

  it('holds exactly from the end of the due date on', () => {
    fc.assert(
      fc.property(startDay, (received) => {
        const due = outcomeDueOn(calendar, received);
        if (!due.ok) throw new Error('a start day of the published years');
        const end = endOfDay(due.on);
        expect(isDeemedAccepted(calendar, received, dateInShanghai(end))).toBe(true);
        expect(isDeemedAccepted(calendar, received, dateInShanghai(addMilliseconds(end, -1)))).toBe(false);
      }),
    );
  });
});
