import year2022 from '../../../../data/calendar/2022.json' with { type: 'json' };
import year2023 from '../../../../data/calendar/2023.json' with { type: 'json' };
import year2024 from '../../../../data/calendar/2024.json' with { type: 'json' };
import year2025 from '../../../../data/calendar/2025.json' with { type: 'json' };
import year2026 from '../../../../data/calendar/2026.json' with { type: 'json' };
import { calendarYear } from '../calendar-year.ts';
import { makeCalendar } from '../work-calendar.ts';

export const officialYears = [year2022, year2023, year2024, year2025, year2026].map(calendarYear);

/** The published calendar, 2022 to 2026; 2027 is not out. */
export const officialCalendar = makeCalendar(officialYears);
