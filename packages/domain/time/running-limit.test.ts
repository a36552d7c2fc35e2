import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineInCalendarDays, deadlineInWorkingDays } from './deadline.ts';
import type { Limit, LimitUnit } from './limit.ts';
import { addDays, type LocalDate, localDate } from './local-date.ts';
import { type Pause, pausedDays } from './pauses.ts';
import { limitDueOn, runningDays } from './running-limit.ts';
import { closedPauses, startDay } from './testing/arbitraries.ts';
import { officialCalendar as calendar } from './testing/official-calendar.ts';
import { isWorkingDay } from './work-calendar.ts';

const limit = fc.record<Limit>({
  unit: fc.constantFrom<LimitUnit>('working_day', 'calendar_day'),
  days: fc.integer({ min: 0, max: 40 }),
});
const course = startDay.chain((startsOn) =>
  fc.record({ startsOn: fc.constant(startsOn), pauses: closedPauses(startsOn) }),
);

describe('L-45 a limit with pauses', () => {
  const pause = (from: string, through: string | null): Pause => ({
    kind: 'hearing',
    from: localDate(from),
    through: through === null ? null : localDate(through),
  });

  it.each<[string, LimitUnit, number, [string, string][], string]>([
    [
      'five working days from a Monday to a Friday',
      'working_day',
      20,
      [['2026-10-12', '2026-10-16']],
      '2026-11-02',
    ],
    [
      'a pause over a holiday takes out its working days only',
      'working_day',
      20,
      [['2026-09-24', '2026-10-08']],
      '2026-11-02',
    ],
    [
      'a make-up Saturday inside it is taken out',
      'working_day',
      20,
      [['2026-10-10', '2026-10-11']],
      '2026-10-27',
    ],
    ['an ordinary weekend changes nothing', 'working_day', 20, [['2026-10-17', '2026-10-18']], '2026-10-26'],
    ['one day has first = last', 'working_day', 20, [['2026-10-13', '2026-10-13']], '2026-10-27'],
    [
      'overlaps count once',
      'working_day',
      20,
      [
        ['2026-10-12', '2026-10-14'],
        ['2026-10-13', '2026-10-16'],
      ],
      '2026-11-02',
    ],
    ['the start day was never counted', 'working_day', 20, [['2026-09-21', '2026-09-21']], '2026-10-26'],
    ['a pause after the end comes too late', 'working_day', 20, [['2026-10-27', '2026-11-20']], '2026-10-26'],
    [
      'calendar days take out calendar days',
      'calendar_day',
      20,
      [['2026-10-08', '2026-10-12']],
      '2026-10-16',
    ],
    [
      'and the end still moves off a rest day',
      'calendar_day',
      20,
      [['2026-10-08', '2026-10-13']],
      '2026-10-19',
    ],
    ['and off a pause that begins there', 'calendar_day', 5, [['2026-09-28', '2026-09-29']], '2026-09-30'],
  ])('%s', (_, unit, days, spans, on) => {
    const pauses = spans.map(([from, through]) => pause(from, through));
    const startsOn = localDate('2026-09-21');
    expect(limitDueOn({ calendar, pauses, startsOn }, { unit, days })).toEqual({ ok: true, on });
  });

  it('stops at an open pause that it runs into, and not at one after its end', () => {
    const startsOn = localDate('2026-09-21');
    const in20 = { unit: 'working_day', days: 20 } as const;
    expect(limitDueOn({ calendar, pauses: [pause('2026-10-26', null)], startsOn }, in20)).toEqual({
      ok: false,
      stoppedOn: '2026-10-26',
    });
    expect(limitDueOn({ calendar, pauses: [pause('2026-10-27', null)], startsOn }, in20)).toEqual({
      ok: true,
      on: '2026-10-26',
    });
  });

  it('an unknown year reached before the pause is said', () => {
    const startsOn = localDate('2026-12-25');
    const result = limitDueOn({ calendar, pauses: [], startsOn }, { unit: 'working_day', days: 20 });
    expect(result).toEqual({ ok: false, unknownYear: 2027 });
  });
});

describe('any limit with any pauses', () => {
  it('L-45 equals the slow reference that writes every day down', () => {
    fc.assert(
      fc.property(course, limit, (of, of_limit) => {
        expect(limitDueOn({ calendar, ...of }, of_limit)).toEqual({
          ok: true,
          on: slowDueOn({ ...of, ...of_limit }),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('without pauses equals the plain deadline', () => {
    fc.assert(
      fc.property(startDay, limit, (startsOn, { unit, days }) => {
        const plain = unit === 'working_day' ? deadlineInWorkingDays : deadlineInCalendarDays;
        expect(limitDueOn({ calendar, pauses: [], startsOn }, { unit, days })).toEqual(
          plain(calendar, startsOn, days),
        );
      }),
    );
  });

  it('L-45 a pause never shortens', () => {
    fc.assert(
      fc.property(course, limit, ({ startsOn, pauses }, of_limit) => {
        const fewer = limitDueOn({ calendar, startsOn, pauses: pauses.slice(1) }, of_limit);
        const all = limitDueOn({ calendar, startsOn, pauses }, of_limit);
        expect(fewer.ok && all.ok && fewer.on <= all.on).toBe(true);
      }),
    );
  });

  it('is monotonic in the length and in the start', () => {
    fc.assert(
      fc.property(course, limit, ({ startsOn, pauses }, { unit, days }) => {
        const due = limitDueOn({ calendar, startsOn, pauses }, { unit, days });
        const longer = limitDueOn({ calendar, startsOn, pauses }, { unit, days: days + 1 });
        const later = limitDueOn({ calendar, startsOn: addDays(startsOn, 1), pauses }, { unit, days });
        expect(due.ok && longer.ok && due.on <= longer.on).toBe(true);
        expect(due.ok && later.ok && due.on <= later.on).toBe(true);
      }),
    );
  });

  it('L-45 splitting a pause in two changes nothing, nor does naming it twice or in another order', () => {
    fc.assert(
      fc.property(course, limit, fc.nat(), ({ startsOn, pauses }, of_limit, cut) => {
        const whole = limitDueOn({ calendar, startsOn, pauses }, of_limit);
        const pieces = pauses.flatMap((pause) => split(pause, cut));
        for (const same of [pieces, [...pauses, ...pauses], pauses.toReversed()]) {
          expect(limitDueOn({ calendar, startsOn, pauses: same }, of_limit)).toEqual(whole);
        }
      }),
    );
  });

  it('paused and running days are all days there are', () => {
    fc.assert(
      fc.property(course, limit, fc.nat({ max: 120 }), ({ startsOn, pauses }, { unit }, length) => {
        const through = addDays(startsOn, length);
        const running = runningDays({ calendar, startsOn, pauses }, unit, startsOn, through);
        const paused = pausedDays({ calendar, unit, pauses, startsOn, through });
        const days = writeDays(addDays(startsOn, 1), through);
        const counted = unit === 'calendar_day' ? days : days.filter(works);
        expect(running.ok && paused.ok && running.days + paused.days).toBe(counted.length);
      }),
    );
  });
});

function slowDueOn(of: {
  unit: LimitUnit;
  days: number;
  startsOn: LocalDate;
  pauses: Pause[];
}): LocalDate | undefined {
  const paused = new Set(
    of.pauses.flatMap(({ from, through }) => (through === null ? [] : writeDays(from, through))),
  );
  const running = writeDays(of.startsOn, addDays(of.startsOn, 300)).filter((day) => !paused.has(day));
  const counted = running.filter((day) => day !== of.startsOn && (of.unit === 'calendar_day' || works(day)));
  const last = of.days === 0 ? of.startsOn : counted[of.days - 1];
  return running.find((day) => last !== undefined && day >= last && works(day));
}

function writeDays(from: LocalDate, through: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= through; day = addDays(day, 1)) days.push(day);
  return days;
}

function works(day: LocalDate): boolean {
  return isWorkingDay(calendar, day) === true;
}

function split(pause: Pause, cut: number): Pause[] {
  if (pause.through === null || pause.through === pause.from) return [pause];
  const length = writeDays(pause.from, pause.through).length;
  const through = addDays(pause.from, cut % (length - 1));
  return [
    { ...pause, through },
    { ...pause, from: addDays(through, 1) },
  ];
}
