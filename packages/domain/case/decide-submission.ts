import { type AuthorityAnswer, authorityFor } from '../authority/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import type { CaseFacts } from './case-context.ts';
import type { CaseEvent } from './events.ts';

type Submission = Extract<CaseEvent, { type: 'caseSubmitted' }>['payload'];

/**
 * 收件: county hall and township centre have equal right. The county always takes its own items; a township
 * takes what it may accept now, else the applicant is told why and where to go (DLG-10, CAS-04).
 */
export function decideSubmission(submission: Submission, facts: CaseFacts, now: Instant): Decided<CaseEvent> {
  const refusals: Refusal[] = [...(intakeAuthority(submission, facts, now)?.refusals ?? [])];
  if (submission.channel === 'station') refusals.push(refuse('STA-02'));
  if (submission.channel === 'county_hall' && submission.place.townshipId !== null) {
    refusals.push(refuse('CAS-04'));
  }
  if (refusals.length > 0) return refused(refusals);
  return decided({ type: 'caseSubmitted', typeVersion: 1, payload: submission });
}

/** Null for the county, whose intake is never gated. */
function intakeAuthority(submission: Submission, facts: CaseFacts, now: Instant): AuthorityAnswer | null {
  if (submission.place.townshipId === null) return null;
  const { township } = facts;
  if (township?.townshipId !== submission.place.townshipId || township.itemId !== submission.itemId) {
    return { allowed: false, mode: null, decidingOrganId: null, chain: [], refusals: [refuse('DLG-10')] };
  }
  return authorityFor(township, { act: 'accept', at: now, knownAt: now, stated: facts.stated });
}
