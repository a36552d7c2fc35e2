import {
  decideSealLoss,
  decideSealLossPursuit,
  type SealLossPursuit,
  type SealLossReport,
} from '@tongban/domain/seal';
import type { Actor, GovernanceContext, GovernanceResult } from '../../organisations/index.ts';
import { recordSealAct, type SealTarget, withoutFacts } from '../record-seal-act.ts';

/** Reports a seal lost: it stops at once, and with it every impression that waits (E-10); refusals as `decideSealLoss`. */
export function reportSealLoss(
  ctx: GovernanceContext,
  actor: Actor,
  target: SealTarget,
  report: SealLossReport,
): Promise<GovernanceResult> {
  return recordSealAct(ctx, actor, target, {
    loadFacts: withoutFacts,
    decide: (state, _facts, now) => decideSealLoss(state, report, now),
  });
}

/** Records the report to the police or the public notice of a loss; refusals as `decideSealLossPursuit`. */
export function pursueSealLoss(
  ctx: GovernanceContext,
  actor: Actor,
  target: SealTarget,
  pursuit: SealLossPursuit,
): Promise<GovernanceResult> {
  return recordSealAct(ctx, actor, target, {
    loadFacts: withoutFacts,
    decide: (state, _facts, now) => decideSealLossPursuit(state, pursuit, now),
  });
}
