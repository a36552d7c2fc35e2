import { custodianAt } from '../seal/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { authorityOf, type CaseContext } from './case-context.ts';
import { sealRefusals } from './decide-seal-request.ts';
import type { CaseEvent } from './events.ts';
import { guardAct } from './guard-act.ts';

export interface SealUseCommand {
  readonly sealUseId: string;
  readonly useNumber: string;
  readonly contentDigest: string;
  readonly fileId: string;
  readonly fileDigest: string;
}

/** 用印: one impression, by the keeper in person, on the very content that was decided and requested. */
export function decideSealUse(context: CaseContext, command: SealUseCommand): Decided<CaseEvent> {
  const { state, actor } = context;
  const refusals = [...sealUseRefusals(context)];
  if (state.sealRequest !== null && state.sealRequest.contentDigest !== command.contentDigest) {
    refusals.push(refuse('SEA-04', { text: '文书内容与用印申请不一致。' }));
  }
  if (refusals.length > 0 || state.sealRequest === null) return refused(refusals);
  return decided({
    type: 'sealApplied',
    typeVersion: 1,
    payload: {
      ...command,
      sealId: state.sealRequest.sealId,
      keeperId: actor.personId,
      chain: authorityOf(context, 'seal').chain,
    },
  });
}

/** Everything that stands in the way of the impression before the paper is rendered. */
export function sealUseRefusals(context: CaseContext): Refusal[] {
  const { state, actor, facts, now } = context;
  const refusals = guardAct(context, 'seal');
  const { decision, sealRequest } = state;
  if (decision?.document === null) return [...refusals, refuse('EXT-05')];
  if (decision === null || sealRequest === null)
    return [...refusals, refuse('SEA-04', { text: '尚未申请用印。' })];
  if (state.sealUse !== null) refusals.push(refuse('CAS-20', { text: '已经用印。' }));
  const seal = facts.seals.find((s) => s.id === sealRequest.sealId);
  const ofSeal = sealRefusals(context, decision, seal);
  refusals.push(...ofSeal.filter((r) => !refusals.some((other) => other.code === r.code)));
  if (seal && custodianAt(seal, now, now) !== actor.personId) {
    refusals.push(refuse('SEA-04', { text: '您不是该印章的现任保管人。' }));
  }
  return refusals;
}
