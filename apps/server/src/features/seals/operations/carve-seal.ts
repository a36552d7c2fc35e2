import { decideSealCarving, type SealCarving } from '@tongban/domain/seal';
import type { Actor, GovernanceContext, GovernanceResult } from '../../organisations/index.ts';
import { recordSealAct, type SealTarget, withoutFacts } from '../record-seal-act.ts';

/** Records that an authorised seal was carved by a filed maker; refusals as `decideSealCarving`. */
export function carveSeal(
  ctx: GovernanceContext,
  actor: Actor,
  target: SealTarget,
  carving: SealCarving,
): Promise<GovernanceResult> {
  return recordSealAct(ctx, actor, target, {
    loadFacts: withoutFacts,
    decide: (state, _facts, now) => decideSealCarving(state, carving, now),
  });
}
