import { type ContentRef, type Decided, decided, refused } from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEvent } from './events.ts';
import { guardAct } from './guard-act.ts';

/** 撤回申请 by the applicant, recorded by whoever holds the file; any time before the decision (E-24). */
export function decideWithdrawal(
  context: CaseContext,
  command: { readonly reason: ContentRef | null },
): Decided<CaseEvent> {
  const refusals = guardAct(context, 'withdraw');
  if (refusals.length > 0) return refused(refusals);
  return decided({ type: 'caseWithdrawn', typeVersion: 1, payload: command });
}
