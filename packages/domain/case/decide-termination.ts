import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEvent, Termination } from './events.ts';
import { guardAct } from './guard-act.ts';

/** Who ends it is the actor. */
export type TerminationCommand = Omit<Termination, 'terminatorId'>;

/**
 * 终止办理 of an accepted case, in writing with reason, basis and remedies (E-04, E-35). It asks no gate: an item that was
 * abolished has none left, and its open cases must not stay open for ever.
 */
export function decideTermination(context: CaseContext, command: TerminationCommand): Decided<CaseEvent> {
  const refusals = terminationRefusals(context);
  if (refusals.length > 0) return refused(refusals);
  const payload = { ...command, terminatorId: context.actor.personId };
  return decided({ type: 'caseTerminated', typeVersion: 1, payload });
}

/** Everything that stands in the way of ending the case, before its paper is made. */
export function terminationRefusals(context: CaseContext): Refusal[] {
  const refusals = guardAct(context, 'terminate');
  const { acceptance, custody } = context.state;
  // Under 委托受理 the township disposes of nothing; it passes the file on.
  if (custody.townshipId !== null && acceptance?.mode === 'entrusted_acceptance') {
    refusals.push(
      refuse('CAS-03', { text: '委托受理事项，乡镇（街道）不得终止办理。', next: '请转递县级部门处理。' }),
    );
  }
  return refusals;
}
