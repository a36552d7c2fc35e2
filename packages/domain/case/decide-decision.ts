import { caseModeOf } from '../authority/index.ts';
import {
  type ContentRef,
  type Decided,
  decided,
  type Outcome,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import { authorityOf, type CaseContext } from './case-context.ts';
import type { CaseEvent, DecisionDocument } from './events.ts';
import { guardAct } from './guard-act.ts';

export interface DecisionCommand {
  readonly outcome: Outcome;
  readonly reason: ContentRef | null;
  readonly document: DecisionDocument;
  /** What in the document itself forbids a decision on it: organ, blanks (DOC-01, E-14). */
  readonly documentRefusals: readonly Refusal[];
}

/**
 * 决定: in the name of the holder of the power, by a person who did not accept the case, on a review by the same side
 * (R-1.2.9, R-1.2.11, CAS-02, CAS-03, CAS-21).
 */
export function decideDecision(context: CaseContext, command: DecisionCommand): Decided<CaseEvent> {
  const { state, actor } = context;
  const refusals = [...decisionRefusals(context), ...command.documentRefusals];
  if (command.outcome === 'refused' && command.reason === null) refusals.push(refuse('CAS-24'));
  if (command.document.kind !== DOCUMENT_OF[command.outcome]) {
    refusals.push(
      refuse('CAS-24', { text: '文书种类与决定结果不一致。', next: '请按决定结果重新生成文书。' }),
    );
  }
  const authority = authorityOf(context, 'decide');
  if (refusals.length > 0 || !authority.allowed) return refused(refusals);
  const { organisationId, townshipId } = state.custody;
  return decided({
    type: 'caseDecided',
    typeVersion: 1,
    payload: {
      outcome: command.outcome,
      mode: townshipId === null ? 'own_power' : caseModeOf(authority),
      deciderId: actor.personId,
      place: { organisationId, townshipId },
      decidingOrganId: authority.decidingOrganId,
      reason: command.reason,
      document: command.document,
      chain: authority.chain,
    },
  });
}

/** L-38: a grant is given in the certificate, a refusal in a decision with reasons. */
const DOCUMENT_OF = { granted: 'certificate', refused: 'refusal_decision' } as const;

/** Everything that stands in the way of a decision before its document is made. */
export function decisionRefusals(context: CaseContext): Refusal[] {
  const refusals = [...guardAct(context, 'decide'), ...reviewRefusals(context)];
  const { outsideSystem } = context.facts;
  if (outsideSystem !== null) {
    const next = `请在${outsideSystem}办理，再登记该系统的编号、日期和结果。`;
    refusals.push(refuse('EXT-01', { text: `本事项在${outsideSystem}办理，不能在本系统作出决定。`, next }));
  }
  return refusals;
}

/** What has to come before any decision, wherever it is made: a review by the same side, and a confirmed place. */
export function reviewRefusals({ state }: CaseContext): Refusal[] {
  const refusals: Refusal[] = [];
  const reviewedHere = state.review !== null && state.review.place.townshipId === state.custody.townshipId;
  if (!reviewedHere)
    refusals.push(refuse('CAS-20', { text: '本单位尚未完成审查。', next: '请先由审查人员记录审查意见。' }));
  if (state.affectedTownships === null) refusals.push(refuse('CAS-22'));
  return refusals;
}
