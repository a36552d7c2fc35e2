import type { CaseFlag } from '../terms/index.ts';
import { dateInShanghai, type Instant, isPausedOn, type WorkCalendar } from '../time/index.ts';
import { clockOf } from './case-clock.ts';
import type { CaseState } from './case-state.ts';

/** The flags of a settled case now: few statuses, many flags (design §5). Late stays late after the decision (E-28). */
export function flagsOf(state: CaseState, calendar: WorkCalendar, now: Instant): CaseFlag[] {
  const isOpen = state.decision === null && state.closedAt === null;
  const flags: Readonly<Partial<Record<CaseFlag, boolean>>> = {
    paused: isOpen && isPausedOn(state.pauses, dateInShanghai(now)),
    deemed_accepted: state.acceptance?.deemed === true,
    overdue: clockOf(state, calendar, now)?.state === 'ended',
    transferred: state.transferred,
  };
  return (Object.keys(flags) as CaseFlag[]).filter((flag) => flags[flag]);
}
