import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseClockFacts, caseClock } from './clock.ts';
import { addDays, localDate } from './local-date.ts';
import type { Pause } from './pauses.ts';
import { closedPauses, startDay } from './testing/arbitraries.ts';
import { officialCalendar as calendar } from './testing/official-calendar.ts';

const accepted: CaseClockFacts = {
  calendar,
  statutory: { unit: 'working_day', days: 20 },
  promised: null,
  startsOn: localDate('2026-09-21'),
  extensionDays: 0,
  pauses: [],
  today: localDate('2026-09-21'),
};
const on = (today: string, more: Partial<CaseClockFacts> = {}) =>
  caseClock({ ...accepted, ...more, today: localDate(today) });
const hearing = (from: string, through: string | null): Pause => ({
  kind: 'hearing',
  from: localDate(from),
  through: through === null ? null : localDate(through),
});

describe('L-42 due dates', () => {
  it('20 working days, and 20 + 10 with the extension', () => {
    expect(on('2026-09-21')).toMatchObject({
      statutoryDueOn: '2026-10-26',
      promisedDueOn: null,
      dueOn: '2026-10-26',
    });
    expect(on('2026-09-21', { extensionDays: 10 }).dueOn).toBe('2026-11-09');
  });

  it('§2.1 a case is due on the earlier of promised and statutory, and an extension lengthens both', () => {
    const promised = { unit: 'working_day', days: 5 } as const;
    expect(on('2026-09-21', { promised })).toMatchObject({
      statutoryDueOn: '2026-10-26',
      promisedDueOn: '2026-09-29',
      dueOn: '2026-09-29',
      daysLeft: 5,
    });
    expect(on('2026-09-21', { promised, extensionDays: 10 })).toMatchObject({
      statutoryDueOn: '2026-11-09',
      promisedDueOn: '2026-10-19',
      dueOn: '2026-10-19',
      daysLeft: 15,
    });
    const careless = { unit: 'working_day', days: 30 } as const;
    expect(on('2026-09-21', { promised: careless })).toMatchObject({
      promisedDueOn: '2026-11-09',
      dueOn: '2026-10-26',
    });
  });

  it('design §5 two units in one item are a bug', () => {
    expect(() => on('2026-09-21', { promised: { unit: 'calendar_day', days: 5 } })).toThrow(RangeError);
    expect(() => on('2026-09-21', { extensionDays: -1 })).toThrow(RangeError);
  });
});

describe('E-28 lights in the limit’s own unit', () => {
  it.each([
    ['2026-09-21', 20, 'green', 'running'],
    ['2026-10-13', 9, 'green', 'running'], // 11 of 20
    ['2026-10-14', 8, 'yellow', 'running'], // 12 of 20 = 60 %
    ['2026-10-19', 5, 'yellow', 'running'],
    ['2026-10-20', 4, 'orange', 'running'], // 16 of 20 = 80 %
    ['2026-10-24', 1, 'orange', 'running'], // Saturday
    ['2026-10-26', 0, 'orange', 'running'],
    ['2026-10-27', -1, 'red', 'ended'],
    ['2026-10-31', -4, 'red', 'ended'],
  ])('on %s %i days are left: %s, %s', (today, daysLeft, light, state) => {
    expect(on(today)).toMatchObject({ daysLeft, light, state, unit: 'working_day', unknownYear: null });
  });

  it.each([
    ['2026-09-30', 6, 'yellow', 'running'], // 9 of 15 calendar days
    ['2026-10-03', 3, 'orange', 'running'],
    ['2026-10-06', 0, 'orange', 'running'], // day 15 is a rest day
    ['2026-10-08', 0, 'orange', 'running'], // so it is due today
    ['2026-10-11', -3, 'red', 'ended'],
  ])('a limit of 15 calendar days on %s has %i left: %s, %s', (today, daysLeft, light, state) => {
    const clock = on(today, { statutory: { unit: 'calendar_day', days: 15 } });
    expect(clock).toMatchObject({ dueOn: '2026-10-08', daysLeft, light, state, unit: 'calendar_day' });
  });

  it('overdue on a rest day is red before the first working day is counted', () => {
    expect(on('2026-10-17', { statutory: { unit: 'working_day', days: 14 } })).toMatchObject({
      dueOn: '2026-10-16',
      daysLeft: 0,
      light: 'red',
      state: 'ended',
    });
  });

  it('a limit of 0 days is due on its own day', () => {
    const promised = { unit: 'working_day', days: 0 } as const;
    expect(on('2026-09-21', { promised })).toMatchObject({
      dueOn: '2026-09-21',
      daysLeft: 0,
      light: 'orange',
    });
    expect(on('2026-09-22', { promised })).toMatchObject({ daysLeft: -1, light: 'red', state: 'ended' });
  });
});

describe('L-45 pauses of a case', () => {
  it('an open pause has no due date; the days left and the light stand still', () => {
    const pauses = [hearing('2026-10-14', null)];
    for (const today of ['2026-10-14', '2026-10-20', '2026-12-20']) {
      expect(on(today, { pauses })).toMatchObject({
        statutoryDueOn: null,
        dueOn: null,
        state: 'paused',
        daysLeft: 9,
        light: 'green',
        unknownYear: null,
      });
    }
  });

  it('an open pause needs no calendar of the years it lasts', () => {
    expect(on('2027-03-01', { pauses: [hearing('2026-10-14', null)] })).toMatchObject({
      state: 'paused',
      daysLeft: 9,
    });
  });

  it('a pause with its last day known shows the new due date, and the case runs again the day after', () => {
    const pauses = [hearing('2026-10-14', '2026-10-20')];
    expect(on('2026-10-20', { pauses })).toMatchObject({ dueOn: '2026-11-02', state: 'paused', daysLeft: 9 });
    expect(on('2026-10-21', { pauses })).toMatchObject({
      dueOn: '2026-11-02',
      state: 'running',
      daysLeft: 8,
    });
  });

  it('a pause after the due date cures nothing', () => {
    const pauses = [hearing('2026-10-28', null)];
    expect(on('2026-10-30', { pauses })).toMatchObject({
      dueOn: '2026-10-26',
      state: 'ended',
      daysLeft: -1,
      light: 'red',
    });
  });

  it('a promise missed before the pause stays missed, while the statutory date is open', () => {
    const promised = { unit: 'working_day', days: 5 } as const;
    expect(on('2026-10-20', { promised, pauses: [hearing('2026-10-08', null)] })).toMatchObject({
      statutoryDueOn: null,
      promisedDueOn: '2026-09-29',
      dueOn: '2026-09-29',
      state: 'ended',
    });
  });
});

describe('E-27 the year whose notice is not out', () => {
  const startsOn = localDate('2026-12-21');

  it('has no due date and says which year is missing', () => {
    expect(on('2026-12-25', { startsOn })).toMatchObject({
      dueOn: null,
      state: 'unknown_calendar',
      daysLeft: 16,
      light: 'green',
      unknownYear: 2027,
    });
    expect(on('2027-01-05', { startsOn })).toMatchObject({
      state: 'unknown_calendar',
      daysLeft: null,
      light: null,
    });
  });

  it('a due date before it binds, also when today is in it', () => {
    const promised = { unit: 'working_day', days: 5 } as const;
    expect(on('2026-12-25', { startsOn, promised })).toMatchObject({
      dueOn: '2026-12-28',
      statutoryDueOn: null,
      state: 'running',
      unknownYear: 2027,
    });
    expect(on('2027-01-05', { startsOn, promised })).toMatchObject({
      state: 'ended',
      light: 'red',
      daysLeft: null,
    });
  });

  it('calendar days are counted in it, but a last day in it stays unknown', () => {
    const statutory = { unit: 'calendar_day', days: 20 } as const;
    expect(on('2027-01-05', { startsOn, statutory })).toMatchObject({
      dueOn: null,
      state: 'unknown_calendar',
      daysLeft: 5,
      light: 'yellow',
    });
  });
});

it('L-45 E-28 day by day the days left never grow, and the light never goes back', () => {
  const lights = ['green', 'yellow', 'orange', 'red'];
  const facts = startDay.chain((startsOn) =>
    fc.record({ startsOn: fc.constant(startsOn), pauses: closedPauses(startsOn) }),
  );
  fc.assert(
    fc.property(
      facts,
      fc.nat({ max: 25 }),
      fc.constantFrom('working_day' as const, 'calendar_day' as const),
      (of, days, unit) => {
        const clockAfter = (passed: number) =>
          caseClock({ ...accepted, ...of, statutory: { unit, days }, today: addDays(of.startsOn, passed) });
        let before = clockAfter(0);
        expect(before.daysLeft).toBe(days);
        for (let passed = 1; passed <= 90; passed += 1) {
          const now = clockAfter(passed);
          expect(now.dueOn).toBe(before.dueOn);
          expect(Number(now.daysLeft)).toBeLessThanOrEqual(Number(before.daysLeft));
          expect(lights.indexOf(String(now.light))).toBeGreaterThanOrEqual(
            lights.indexOf(String(before.light)),
          );
          before = now;
        }
      },
    ),
    { numRuns: 30 },
  );
});
