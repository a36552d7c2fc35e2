import { readdirSync, readFileSync } from 'node:fs';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { type CalendarYearData, calendarYear } from './calendar-year.ts';
import { addDays, type LocalDate, localDate } from './local-date.ts';
import { isWorkingDay, makeCalendar } from './work-calendar.ts';

const folder = new URL('../../../data/calendar/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const years = files.map((name) => {
  const data: CalendarYearData = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return calendarYear(data);
});
const calendar = makeCalendar(years);

describe('E-27 data/calendar', () => {
  it('has one file for each year of the programme so far', () => {
    expect(files).toEqual(['2022.json', '2023.json', '2024.json', '2025.json', '2026.json']);
    expect(files).toEqual(years.map(({ year }) => `${year}.json`));
  });

  it.each(years)('L-82 $year agrees with chinese-days on every day', ({ year }) => {
    const days = daysOfYear(year);
    expect(days.length).toBe(year === 2024 ? 366 : 365);
    const different = days.filter((day) => isWorkingDay(calendar, day) !== isPublishedWorkday(day));
    expect(different).toEqual([]);
  });

  it.each(years)('$year names only weekend days as make-up workdays, and cites its notice', (year) => {
    expect(year.makeUpWorkdays.filter((day) => !isWeekend(day))).toEqual([]);
    expect(year.source).toBe(`国务院办公厅关于${year.year}年部分节假日安排的通知`);
    if (year.noticeNo !== null) expect(year.noticeNo).toContain(`国办发明电〔${year.year - 1}〕`);
  });

  it('2026 is the list of requirements §2.1', () => {
    const of2026 = years.find(({ year }) => year === 2026);
    const ranges = [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ];
    const rest = daysOfYear(2026).filter((day) =>
      ranges.some(([from = '', through = '']) => from <= day.slice(5) && day.slice(5) <= through),
    );
    expect(of2026?.rest).toEqual(rest);
    expect(of2026?.makeUpWorkdays).toEqual(
      ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map((day) => `2026-${day}`),
    );
  });

  it('2027 is unknown, also where the week or a fixed holiday would suggest an answer', () => {
    for (const day of ['2027-01-01', '2027-01-04', '2027-01-09', '2027-10-01']) {
      expect(isWorkingDay(calendar, localDate(day))).toEqual({ unknownYear: 2027 });
    }
    expect(isWorkingDay(calendar, localDate('2021-12-31'))).toEqual({ unknownYear: 2021 });
  });
});

function daysOfYear(year: number): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = localDate(`${year}-01-01`); day.startsWith(`${year}-`); day = addDays(day, 1))
    days.push(day);
  return days;
}

/**
 * The rule of chinese-days over the tables that it ships. Its functions are a day off west of Greenwich (they read a text
 * as midnight UTC and ask for the local day), and these tests run under New York.
 */
function isPublishedWorkday(day: LocalDate): boolean {
  const workdays: Record<string, string> = published.workdays;
  const holidays: Record<string, string> = published.holidays;
  return workdays[day] !== undefined || (!isWeekend(day) && holidays[day] === undefined);
}

function isWeekend(day: LocalDate): boolean {
  return [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
}
