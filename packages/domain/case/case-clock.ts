import {
  type CaseClock,
  caseClock,
  dateInShanghai,
  type Instant,
  type OutcomeClock,
  outcomeClock,
  type WorkCalendar,
} from '../time/index.ts';
import type { CaseState } from './case-state.ts';
import { isEnded } from './lifecycle.ts';

/** The decision clock of an accepted case, stopped on the day of its decision; null before acceptance. */
export function clockOf(state: CaseState, calendar: WorkCalendar, now: Instant): CaseClock | null {
  if (state.acceptance === null) return null;
  const { unit, statutoryDays, promisedDays } = state.limits;
  const endedAt = state.decision?.at ?? (isEnded(state.status) ? state.closedAt : null);
  return caseClock({
    calendar,
    statutory: { unit, days: statutoryDays },
    promised: { unit, days: promisedDays },
    startsOn: state.acceptance.clockStartsOn,
    extensionDays: 0,
    pauses: state.pauses,
    today: dateInShanghai(endedAt ?? now),
  });
}

/** The five days for the outcome of the receipt (L-32); null once there is one. */
export function outcomeClockOf(state: CaseState, calendar: WorkCalendar, now: Instant): OutcomeClock | null {
  if (state.status !== 'submitted') return null;
  return outcomeClock(calendar, dateInShanghai(state.receivedAt), dateInShanghai(now));
}
