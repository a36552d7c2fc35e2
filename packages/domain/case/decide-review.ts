import { type ContentRef, type Decided, decided, refused } from '../terms/index.ts';
import { authorityOf, type CaseContext } from './case-context.ts';
import type { CaseEvent } from './events.ts';
import { guardAct } from './guard-act.ts';

export interface OpinionCommand {
  readonly conclusion: 'meets' | 'fails';
  readonly opinion: ContentRef;
}

/** 初步审查 by the township, before the file goes to the county. */
export function decidePreReview(context: CaseContext, command: OpinionCommand): Decided<CaseEvent> {
  const refusals = guardAct(context, 'pre_review');
  if (refusals.length > 0) return refused(refusals);
  const payload = {
    ...command,
    reviewerId: context.actor.personId,
    chain: authorityOf(context, 'pre_review').chain,
  };
  return decided({ type: 'casePreReviewed', typeVersion: 1, payload });
}

/** 审查 by the side that will decide (L-34). */
export function decideReview(context: CaseContext, command: OpinionCommand): Decided<CaseEvent> {
  const refusals = guardAct(context, 'review');
  if (refusals.length > 0) return refused(refusals);
  const { organisationId, townshipId } = context.state.custody;
  const payload = {
    ...command,
    reviewerId: context.actor.personId,
    place: { organisationId, townshipId },
    chain: authorityOf(context, 'review').chain,
  };
  return decided({ type: 'caseReviewed', typeVersion: 1, payload });
}
