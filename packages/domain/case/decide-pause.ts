import { type Decided, decided, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type LocalDate, PAUSE_KINDS, type PauseKind } from '../time/index.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEvent } from './events.ts';
import { guardAct } from './guard-act.ts';

/** CAS-08: the clock stops only for one of the eight kinds of L-45, told to the applicant in writing, never backdated (E-57). */
export function decidePause(
  context: CaseContext,
  command: { readonly pauseId: string; readonly kind: PauseKind; readonly noticeNumber: string },
): Decided<CaseEvent> {
  const refusals = guardAct(context, 'pause');
  if (!PAUSE_KINDS.includes(command.kind) || command.noticeNumber.trim() === '')
    refusals.push(refuse('CAS-08'));
  if (context.state.acceptance === null) refusals.push(refuse('CAS-20'));
  if (refusals.length > 0) return refused(refusals);
  const from: LocalDate = dateInShanghai(context.now);
  return decided({ type: 'clockPaused', typeVersion: 1, payload: { ...command, from } });
}

/** The special procedure has ended: today is the last day taken out. */
export function decideResume(
  context: CaseContext,
  command: { readonly pauseId: string },
): Decided<CaseEvent> {
  const refusals = guardAct(context, 'resume');
  const open = context.state.pauses.some((p) => p.id === command.pauseId && p.through === null);
  if (!open) refusals.push(refuse('CAS-20', { text: '没有可以恢复的暂停。' }));
  if (refusals.length > 0) return refused(refusals);
  const through = dateInShanghai(context.now);
  return decided({ type: 'clockResumed', typeVersion: 1, payload: { pauseId: command.pauseId, through } });
}
