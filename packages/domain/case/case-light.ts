import {
  caseClock,
  dateInShanghai,
  type Instant,
  type Light,
  OUTCOME_LIMIT,
  type WorkCalendar,
} from '../time/index.ts';
import { clockOf } from './case-clock.ts';
import type { CaseState } from './case-state.ts';

/**
 * The light of whichever limit runs now: the five days of the receipt, then the case's own; null once it is decided or
 * ended, while it waits for the applicant, and in a year without a calendar (E-28, L-32).
 */
export function lightOf(state: CaseState, calendar: WorkCalendar, now: Instant): Light | null {
  if (state.decision !== null || state.closedAt !== null) return null;
  if (state.status !== 'submitted') return clockOf(state, calendar, now)?.light ?? null;
  return caseClock({
    calendar,
    statutory: OUTCOME_LIMIT,
    promised: null,
    startsOn: dateInShanghai(state.receivedAt),
    extensionDays: 0,
    pauses: [],
    today: dateInShanghai(now),
  }).light;
}
