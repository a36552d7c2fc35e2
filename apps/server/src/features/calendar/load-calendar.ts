import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarYearData, calendarYear, makeCalendar, type WorkCalendar } from '@tongban/domain/time';

/** Reads data/calendar: the official years that are known. Throws when a file is wrong: the server must not start on it. */
export function loadCalendar(dataDir: string): WorkCalendar {
  const folder = join(dataDir, 'calendar');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return makeCalendar(
    files.map((name) =>
      calendarYear(JSON.parse(readFileSync(join(folder, name), 'utf8')) as CalendarYearData),
    ),
  );
}
