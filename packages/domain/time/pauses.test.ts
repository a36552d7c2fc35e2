import { describe, expect, it } from 'vitest';
import { localDate } from './local-date.ts';
import { isPausedOn, isStoppedOn, PAUSE_KINDS, type Pause, pausedDays } from './pauses.ts';
import { officialCalendar as calendar } from './testing/official-calendar.ts';

const closed: Pause = { kind: 'testing', from: localDate('2026-10-08'), through: localDate('2026-10-12') };
const overlapping: Pause = {
  kind: 'expert_review',
  from: localDate('2026-10-10'),
  through: localDate('2026-10-13'),
};
const open: Pause = { kind: 'appraisal', from: localDate('2026-10-20'), through: null };

describe('L-45 pauses', () => {
  it('has exactly the eight kinds of the law', () => {
    expect(PAUSE_KINDS).toEqual([
      'hearing',
      'tender',
      'auction',
      'inspection',
      'testing',
      'quarantine',
      'appraisal',
      'expert_review',
    ]);
  });

  it.each([
    ['2026-10-07', false, false],
    ['2026-10-08', true, false],
    ['2026-10-12', true, false],
    ['2026-10-13', false, false],
    ['2026-10-20', true, true],
    ['2027-06-01', true, true],
  ])('on %s the clock is paused %s, with no end in sight %s', (day, paused, stopped) => {
    expect(isPausedOn([closed, open], localDate(day))).toBe(paused);
    expect(isStoppedOn([closed, open], localDate(day))).toBe(stopped);
  });

  it.each([
    ['working_day', '2026-10-31', 5 + 9], // 08 09 10 12 13, and 20..23 26..30
    ['calendar_day', '2026-10-31', 6 + 12],
    ['working_day', '2026-10-12', 4],
    ['calendar_day', '2026-10-09', 2],
    ['working_day', '2026-09-21', 0],
  ] as const)('§2.1 takes out, counted as %s through %s, %i days, overlaps once', (unit, through, days) => {
    const span = { calendar, unit, pauses: [closed, overlapping, open], startsOn: localDate('2026-09-21') };
    expect(pausedDays({ ...span, through: localDate(through) })).toEqual({ ok: true, days });
  });

  it('a pause over the unknown year is counted in calendar days only', () => {
    const span = {
      calendar,
      pauses: [open],
      startsOn: localDate('2026-12-30'),
      through: localDate('2027-01-02'),
    };
    expect(pausedDays({ ...span, unit: 'working_day' })).toEqual({ ok: false, unknownYear: 2027 });
    expect(pausedDays({ ...span, unit: 'calendar_day' })).toEqual({ ok: true, days: 3 });
  });
});
