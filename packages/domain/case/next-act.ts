import type { CaseAct } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import type { CaseState } from './case-state.ts';
import { type Waiting, waitingFor } from './waiting-for.ts';

/** What ends each wait. */
const ENDS_WITH = {
  take_over: 'take_over',
  accept: 'accept',
  supplement: 'receive_supplement',
  special_procedure: 'resume',
  pre_review: 'pre_review',
  transfer: 'transfer',
  review: 'review',
  decide: 'decide',
  request_seal: 'request_seal',
  seal: 'seal',
  issue: 'issue',
  deliver: 'deliver',
} as const satisfies Record<Waiting, CaseAct>;

/**
 * The act that brings a settled case on, whoever does it; null when nothing more happens to it. The place of an item tied to
 * a place is confirmed before acceptance, once; doing it anew is possible later and brings nothing on.
 */
export function nextActOf(state: CaseState, placeBound: boolean, now: Instant): CaseAct | null {
  const waiting = waitingFor(state, now);
  if (waiting === null) return null;
  if (waiting === 'accept' && placeBound && state.affectedTownships === null) return 'confirm_place';
  return ENDS_WITH[waiting];
}
