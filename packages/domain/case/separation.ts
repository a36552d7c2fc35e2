import { type CaseAct, type Refusal, refuse } from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';

/**
 * Separation of duties on one case: acceptor, decider and seal keeper are three people, and whoever asks for the seal
 * does not keep it (design §5, R-5.3.2, SEA-04).
 */
export function separationRefusals({ state, actor }: CaseContext, act: CaseAct): Refusal[] {
  const me = actor.personId;
  const accepted = state.acceptance?.acceptorId === me;
  const decided = state.decision?.deciderId === me;
  if (act === 'decide') {
    return accepted ? [refuse('CAS-21', { text: '您受理了本办件，不能再作出决定。' })] : [];
  }
  if (act === 'terminate') {
    return accepted ? [refuse('CAS-21', { text: '您受理了本办件，不能再终止办理。' })] : [];
  }
  if (act !== 'seal') return [];
  const refusals: Refusal[] = [];
  if (decided) refusals.push(refuse('CAS-21', { text: '您作出了决定，不能再用印。' }));
  if (accepted) refusals.push(refuse('CAS-21', { text: '您受理了本办件，不能再用印。' }));
  if (state.sealRequest?.requesterId === me) {
    refusals.push(refuse('SEA-04', { text: '用印由您申请，须由印章保管人另行用印。' }));
  }
  return refusals;
}
