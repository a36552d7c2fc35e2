import { authorityFor, caseModeOf } from '../authority/index.ts';
import type { CaseMode } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import { outcomeClockOf } from './case-clock.ts';
import type { CaseFacts } from './case-context.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent } from './events.ts';
import { evolveCase } from './evolve-case.ts';

export interface SettledCase {
  readonly state: CaseState;
  /** What has happened by force of law and is not yet written; saved together with the act that follows. */
  readonly due: readonly CaseEvent[];
}

/**
 * The case as the law sees it at `now`: without an outcome after five working days it is accepted from the day of
 * receipt (L-32, E-26). A function of time; the job only writes the event (design §2.4).
 */
export function settleCase(state: CaseState, facts: CaseFacts, now: Instant): SettledCase {
  const outcome = outcomeClockOf(state, facts.calendar, now);
  if (outcome?.state !== 'deemed_accepted') return { state, due: [] };
  const event = {
    type: 'caseAccepted',
    typeVersion: 1,
    payload: {
      mode: modeAt(state, facts),
      acceptedAt: state.receivedAt,
      deemed: true,
      acceptorId: null,
      clockStartsOn: dateInShanghai(state.receivedAt),
      decidingOrganId: null,
      chain: [],
      voucher: null,
    },
  } as const satisfies CaseEvent;
  const envelope = { at: now, actor: 'system', actingFor: null, version: state.version + 1 };
  return { state: evolveCase(state, { ...event, ...envelope }), due: [event] };
}

/** The mode in force where the case lay when it was received; a township without the power only passes the file on. */
function modeAt(state: CaseState, facts: CaseFacts): CaseMode {
  if (state.custody.townshipId === null) return 'own_power';
  const { township } = facts;
  // Without the facts of that very township nothing shows that it may decide: the file is passed on to the county.
  if (township?.townshipId !== state.custody.townshipId) return 'entrusted_acceptance';
  const answer = authorityFor(township, {
    act: 'accept',
    at: state.receivedAt,
    knownAt: state.receivedAt,
  });
  return answer.allowed ? caseModeOf(answer) : 'entrusted_acceptance';
}
