import type { CaseView } from '@tongban/contract';
import { type CaseState, clockOf, outcomeClockOf } from '@tongban/domain/case';
import type { Instant, WorkCalendar } from '@tongban/domain/time';

/** Both clocks of a settled case; a date that needs an unpublished calendar is null, with the year that is missing. */
export function presentClocks(
  state: CaseState,
  calendar: WorkCalendar,
  now: Instant,
): Pick<CaseView, 'clock' | 'outcomeClock'> {
  const clock = clockOf(state, calendar, now);
  const outcome = outcomeClockOf(state, calendar, now);
  return {
    clock: clock && { ...clock },
    outcomeClock: outcome && { state: outcome.state, dueOn: outcome.dueOn },
  };
}
