import type { Waiting } from '../terms/index.ts';
import { dateInShanghai, type Instant, isPausedOn } from '../time/index.ts';
import type { CaseState } from './case-state.ts';

export { WAITING_NAMES, type Waiting } from '../terms/index.ts';

/** The next thing that has to happen to a settled case; null when nothing more happens to it. */
export function waitingFor(state: CaseState, now: Instant): Waiting | null {
  return waitingWith(state, isPausedOn(state.pauses, dateInShanghai(now)));
}

/**
 * The same by the events alone, so that a row can be kept under it: a special procedure counts until it is ended, also on
 * the day on which it was ended, when work goes on.
 */
export function standingWaitOf(state: CaseState): Waiting | null {
  return waitingWith(
    state,
    state.pauses.some(({ through }) => through === null),
  );
}

function waitingWith(state: CaseState, isPaused: boolean): Waiting | null {
  if (state.closedAt !== null) return null;
  if (state.transit !== null) return 'take_over';
  switch (state.status) {
    case 'submitted':
      return 'accept';
    case 'supplementing':
      return 'supplement';
    case 'accepted':
    case 'reviewing':
      return isPaused ? 'special_procedure' : waitingForDecision(state);
    case 'decided':
      return waitingAfterDecision(state);
    case 'issued':
      return 'deliver';
    default:
      return null;
  }
}

/** Under 委托受理 the township pre-reviews and passes the file on; whoever decides reviews first. */
function waitingForDecision({ acceptance, custody, preReview, review }: CaseState): Waiting {
  if (acceptance?.mode === 'entrusted_acceptance' && custody.townshipId !== null) {
    return preReview === null ? 'pre_review' : 'transfer';
  }
  return review === null ? 'review' : 'decide';
}

/** A paper of ours is sealed first; what an outside system made is only handed out. */
function waitingAfterDecision({ decision, sealRequest, sealUse }: CaseState): Waiting {
  if (sealUse !== null || decision?.document === null) return 'issue';
  return sealRequest === null ? 'request_seal' : 'seal';
}
