import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../testing/moment.ts';
import {
  addDays,
  addMilliseconds,
  type CalendarYear,
  dateInShanghai,
  dayOfWeek,
  type Instant,
  localDate,
  makeCalendar,
  startOfDay,
  timeInShanghai,
  type WorkCalendar,
} from '../time/index.ts';
import { officialCalendar } from '../time/testing/official-calendar.ts';
import { openAt } from './open-at.ts';
import { openText } from './open-words.ts';
import type { PlaceClosure } from './place.ts';
import { centreOf, OFFICE_HOURS } from './testing/places.ts';

/** 'HH:mm' on a day in Shanghai. */
function moment(day: string, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return addMilliseconds(startOfDay(localDate(day)), (hours * 60 + minutes) * 60_000);
}

function textAt(day: string, time: string, place = centreOf()): string {
  const now = moment(day, time);
  return openText(openAt(place, now, officialCalendar), now);
}

const storm: PlaceClosure = {
  number: 1,
  from: localDate('2026-03-16'),
  until: localDate('2026-03-17'),
  reason: 'disaster',
  note: null,
  recordedAt: at('2026-03-16', 6),
};

describe('R-5.3.7 whether a place is open', () => {
  it.each([
    ['2026-03-16', '08:29', '现在不开放，今天08:30开放'],
    ['2026-03-16', '08:30', '现在开放，12:00结束'],
    ['2026-03-16', '11:59', '现在开放，12:00结束'],
    ['2026-03-16', '12:00', '现在不开放，今天13:30开放'],
    ['2026-03-16', '17:30', '现在不开放，明天08:30开放'],
    // Wednesday: the counter stays open over lunch, so nobody is sent away at 12:00.
    ['2026-03-18', '09:00', '现在开放，17:30结束'],
    ['2026-03-18', '12:30', '现在开放，17:30结束（错峰延时服务）'],
    ['2026-03-20', '18:00', '现在不开放，明天09:00开放'],
    ['2026-03-21', '10:00', '现在开放，11:00结束（错峰延时服务）'],
    ['2026-03-21', '11:00', '现在不开放，下周一08:30开放'],
    ['2026-03-22', '10:00', '现在不开放，明天08:30开放'],
  ])('on %s at %s: %s', (day, time, expected) => {
    expect(textAt(day, time)).toBe(expected);
  });

  it('L-82 statutory holidays are closed, and the make-up Saturday is served like a workday', () => {
    // 国庆节 2026: 1 to 7 October; Saturday 10 October is worked, and its own extended hours are inside the regular ones.
    expect(textAt('2026-09-30', '18:00')).toBe('现在不开放，下周四08:30开放');
    expect(textAt('2026-10-03', '10:00')).toBe('现在不开放，下周四08:30开放');
    const plain = centreOf({ hours: { ...OFFICE_HOURS, extended: [], extendedNote: null } });
    expect(textAt('2026-10-10', '15:00', plain)).toBe('现在开放，17:30结束');
    expect(textAt('2026-10-11', '15:00', plain)).toBe('现在不开放，明天08:30开放');
  });

  it('a day beyond the next week is named by its date', () => {
    const closed = { ...storm, until: localDate('2026-04-01') };
    expect(textAt('2026-03-16', '10:00', centreOf({ closures: [closed] }))).toBe(
      '因灾害天气或者突发事件暂停服务，4月2日08:30开放',
    );
  });

  it('design §11 unknown hours and an unknown year say so', () => {
    expect(textAt('2026-03-16', '10:00', centreOf({ hours: null }))).toBe('服务时间待县补充');
    expect(textAt('2027-03-16', '10:00')).toBe('2027年放假安排尚未公布，请先电话确认');
    expect(textAt('2026-12-31', '18:00')).toBe('现在不开放，2027年放假安排尚未公布');
  });
});

describe('E-60 a closed place', () => {
  it('says why and until when', () => {
    expect(textAt('2026-03-16', '10:00', centreOf({ closures: [storm] }))).toBe(
      '因灾害天气或者突发事件暂停服务，周三08:30开放',
    );
    const open = { ...storm, until: null, reason: 'works' } as const;
    expect(textAt('2026-03-20', '10:00', centreOf({ closures: [open] }))).toBe(
      '因修缮改造暂停服务，恢复时间另行公告',
    );
    expect(textAt('2026-03-16', '10:00', centreOf({ hours: null, closures: [storm] }))).toBe(
      '因灾害天气或者突发事件暂停服务',
    );
  });

  it('is passed over by the day before and the day after', () => {
    const place = centreOf({ closures: [storm] });
    expect(textAt('2026-03-15', '10:00', place)).toBe('现在不开放，下周三08:30开放');
    expect(textAt('2026-03-18', '10:00', place)).toBe('现在开放，17:30结束');
  });
});

describe('R-5.3.7 properties over random calendars', () => {
  const first = localDate('2026-01-01');
  const calendar: fc.Arbitrary<WorkCalendar> = fc
    .record({
      rest: fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }),
      work: fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 20 }),
    })
    .map(({ rest, work }) => {
      const day = (offset: number) => addDays(first, offset);
      const year: CalendarYear = {
        year: 2026,
        version: 1,
        source: '随机',
        noticeNo: null,
        rest: rest.map(day),
        makeUpWorkdays: work.filter((offset) => !rest.includes(offset)).map(day),
      };
      return makeCalendar([year]);
    });
  const minute = fc.integer({ min: 0, max: 199 * 1440 });
  const closures = fc
    .array(fc.record({ from: fc.integer({ min: 0, max: 199 }), days: fc.integer({ min: 0, max: 9 }) }), {
      maxLength: 3,
    })
    .map((drawn) =>
      drawn.map(
        ({ from, days }, index): PlaceClosure => ({
          ...storm,
          number: index + 1,
          from: addDays(first, from),
          until: addDays(first, from + days),
        }),
      ),
    );
  const nowOf = (minutes: number) => addMilliseconds(startOfDay(first), minutes * 60_000);

  it('is open exactly when the slow reading of the rule says so', () => {
    fc.assert(
      fc.property(calendar, minute, closures, (days, minutes, closed) => {
        const now = nowOf(minutes);
        const state = openAt(centreOf({ closures: closed }), now, days);
        expect(state.kind === 'open').toBe(servedAt(days, now, closed));
      }),
      { numRuns: 500 },
    );
  });

  it('the next opening is open, and no minute before it is', () => {
    fc.assert(
      fc.property(calendar, minute, closures, (days, minutes, closed) => {
        const now = nowOf(minutes);
        const place = centreOf({ closures: closed });
        const state = openAt(place, now, days);
        if (state.kind !== 'closed' || state.next === null) return;
        const opening = moment(state.next.on, state.next.from);
        expect(openAt(place, opening, days).kind).toBe('open');
        for (let step = now; step < opening; step = addMilliseconds(step, 30 * 60_000)) {
          expect(openAt(place, step, days).kind).toBe('closed');
        }
      }),
      { numRuns: 100 },
    );
  });

  /** The rule once more, in the plainest way. */
  function servedAt(days: WorkCalendar, now: Instant, closed: readonly PlaceClosure[]): boolean {
    const day = dateInShanghai(now);
    const time = timeInShanghai(now);
    if (closed.some(({ from, until }) => from <= day && day <= (until ?? day))) return false;
    const notice = days.adjusted.get(day);
    if (notice === 'rest') return false;
    const weekday = dayOfWeek(day);
    const office = (time >= '08:30' && time < '12:00') || (time >= '13:30' && time < '17:30');
    if (weekday <= 5) return office || (weekday === 3 && time >= '12:00' && time < '13:30');
    return (notice === 'work' && office) || (weekday === 6 && time >= '09:00' && time < '11:00');
  }
});
