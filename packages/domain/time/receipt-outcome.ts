import { type Due, deadlineInWorkingDays } from './deadline.ts';
import type { Limit } from './limit.ts';
import type { LocalDate } from './local-date.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The time for the outcome of a receipt (L-32). */
export const OUTCOME_LIMIT: Limit = { unit: 'working_day', days: 5 };

/** Where the wait for the receipt's outcome stands while there is none. */
export interface OutcomeClock {
  readonly state: 'running' | 'deemed_accepted' | 'unknown_calendar';
  readonly dueOn: LocalDate | null;
  /** The year whose calendar is missing. */
  readonly unknownYear: number | null;
}

/** The last day on which the applicant may be told everything that is missing (L-32). */
export function outcomeDueOn(calendar: WorkCalendar, receivedOn: LocalDate): Due {
  return deadlineInWorkingDays(calendar, receivedOn, OUTCOME_LIMIT.days);
}

/**
 * Whether an application without an outcome is accepted by force of law, as from `receivedOn`: true once day 5 has
 * ended at 24:00 Asia/Shanghai (L-32). `today` is the day in Shanghai. Never true on an unknown calendar.
 */
export function isDeemedAccepted(calendar: WorkCalendar, receivedOn: LocalDate, today: LocalDate): boolean {
  return outcomeClock(calendar, receivedOn, today).state === 'deemed_accepted';
}

/** The same with its reason, so that a missing calendar is seen and not taken for "not yet". */
export function outcomeClock(calendar: WorkCalendar, receivedOn: LocalDate, today: LocalDate): OutcomeClock {
  const due = outcomeDueOn(calendar, receivedOn);
  if (!due.ok) return { state: 'unknown_calendar', dueOn: null, unknownYear: due.unknownYear };
  return { state: today > due.on ? 'deemed_accepted' : 'running', dueOn: due.on, unknownYear: null };
}
