import { isWorkingDay, localDate } from '@tongban/domain/time';
import { describe, expect, it } from 'vitest';
import { loadCalendar } from '../../calendar/index.ts';
import { BUNDLED_DATA_DIR, loadReferenceData } from '../../catalogue/index.ts';
import { COURSES, STANDINGS } from './course.ts';
import { HISTORY_CASES, LUXI_CASES, planDemoCounty, planLuxi } from './plan-counties.ts';

const reference = loadReferenceData();
const calendar = loadCalendar(BUNDLED_DATA_DIR);

describe.each(['2026-03-16', '2026-11-25'])('the planned history before %s', (day) => {
  const today = localDate(day);
  const plan = planDemoCounty(reference, calendar, today);

  it('R-2.1.2 tells of each of the 45 items that are cases, and of every course', () => {
    const numbers = new Set(plan.map(({ item }) => item.no));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
    expect(new Set(plan.map(({ course }) => course))).toEqual(new Set([...COURSES, ...STANDINGS]));
  });

  it('keeps to working days and hours, in order, and grows', () => {
    expect(plan.every(({ on }) => isWorkingDay(calendar, on) === true && on < today)).toBe(true);
    expect(plan.every(({ minute }) => minute >= 9 * 60 && minute < 17 * 60)).toBe(true);
    const times = plan.map(({ on, minute }) => `${on} ${String(minute).padStart(4, '0')}`);
    expect(times).toEqual([...times].sort());
    const middle = plan[HISTORY_CASES / 2]?.on ?? '';
    const halfway = new Date(Date.parse(today) - 365 * 86_400_000).toISOString().slice(0, 10);
    expect(middle > halfway).toBe(true);
  });

  it('is the same each time, with applicants of their own', () => {
    expect(planDemoCounty(reference, calendar, today)).toEqual(plan);
    expect(new Set(plan.map(({ applicant }) => applicant)).size).toBe(HISTORY_CASES);
  });

  it('tells about 600 cases, some of them of a second county, whose applicants are others', () => {
    const there = planLuxi(reference, calendar, today);
    expect([plan.length, there.length]).toEqual([HISTORY_CASES, LUXI_CASES]);
    expect(plan.length + there.length).toBe(600);
    const here = new Set(plan.map(({ applicant }) => applicant));
    expect(there.filter(({ applicant }) => here.has(applicant))).toEqual([]);
  });
});
