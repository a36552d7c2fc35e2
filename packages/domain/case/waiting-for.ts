import { dateInShanghai, type Instant, isPausedOn } from '../time/index.ts';
import type { CaseState } from './case-state.ts';

/** What a case waits for, as queues say it. */
export const WAITING_NAMES = {
  take_over: '等待接收单位接收案卷',
  accept: '等待受理',
  supplement: '等待申请人补正',
  special_procedure: '特别程序进行中，期限暂停',
  pre_review: '等待初步审查',
  transfer: '等待转递县级部门',
  review: '等待审查',
  decide: '等待决定',
  request_seal: '等待申请用印',
  seal: '等待用印',
  issue: '等待出件',
  deliver: '等待申请人领取',
} as const;

export type Waiting = keyof typeof WAITING_NAMES;

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
