import { sealKindFor } from '../certificate/index.ts';
import { type Seal, sealStatusAt } from '../seal/index.ts';
import { type Decided, decided, type Refusal, refuse, refused, type SealId } from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';
import type { DecisionHere } from './case-state.ts';
import type { CaseEvent } from './events.ts';
import { guardAct } from './guard-act.ts';

/** 申请用印: the request binds the seal to the final content of this decision (R-1.2.8, E-14). */
export function decideSealRequest(
  context: CaseContext,
  command: { readonly requestId: string; readonly sealId: SealId; readonly contentDigest: string },
): Decided<CaseEvent> {
  const { state, actor, facts } = context;
  const refusals = sealRequestRefusals(context);
  const seal = facts.seals.find((s) => s.id === command.sealId);
  if (state.decision?.document) {
    refusals.push(...sealRefusals(context, state.decision, seal));
    if (command.contentDigest !== state.decision.document.contentDigest) {
      refusals.push(refuse('SEA-04', { text: '文书内容与已作出的决定不一致。' }));
    }
  }
  if (refusals.length > 0) return refused(refusals);
  return decided({
    type: 'sealRequested',
    typeVersion: 1,
    payload: { ...command, requesterId: actor.personId },
  });
}

/** What stands in the way of a request before a seal is chosen. A request on a seal that has stopped, or that the file has left, is void (E-10). */
export function sealRequestRefusals(context: CaseContext): Refusal[] {
  const { state, facts, now } = context;
  const refusals = guardAct(context, 'request_seal');
  if (state.decision?.document === null) refusals.push(refuse('EXT-05'));
  const requested = facts.seals.find((s) => s.id === state.sealRequest?.sealId);
  const pending =
    requested?.townshipId === state.custody.townshipId && sealStatusAt(requested, now, now) === 'active';
  if (state.sealUse !== null) refusals.push(refuse('CAS-20', { text: '已经用印。' }));
  else if (pending) refusals.push(refuse('CAS-20', { text: '已经申请用印。' }));
  return refusals;
}

/**
 * SEA-01, SEA-03: a seal of the deciding organ, where the file lies, in use at this instant: of the kind that the decision
 * bears where it was made, or at the county the organ's own, so that a decision outlives the township's power and a lost
 * 2号公章 (E-01, E-10, L-39).
 */
export function sealRefusals(
  { state, facts, now }: CaseContext,
  { decidingOrganId, mode, document, place }: DecisionHere,
  seal: Seal | undefined,
): Refusal[] {
  const owner = facts.organisations.get(decidingOrganId)?.sealOwnerId;
  const fits =
    seal !== undefined &&
    seal.sealOwnerId === owner &&
    ((seal.kind === sealKindFor(mode, document.kind) && seal.townshipId === place.townshipId) ||
      (seal.kind === sealKindFor('own_power', document.kind) && seal.townshipId === null));
  if (!fits) return [refuse('SEA-01')];
  if (seal.townshipId !== state.custody.townshipId) {
    const next = '请将案卷转至印章所在单位用印，或者使用案卷所在单位的印章。';
    return [refuse('SEA-01', { text: '该印章不在保管案卷的单位。', next })];
  }
  return sealStatusAt(seal, now, now) === 'active' ? [] : [refuse('SEA-03')];
}
