import { decideSealStatus, type SealStatus } from '@tongban/domain/seal';
import type { Instant } from '@tongban/domain/time';
import type { Actor, GovernanceContext, GovernanceResult } from '../../organisations/index.ts';
import { recordSealAct, type SealTarget, withoutFacts } from '../record-seal-act.ts';

export interface ChangeSealStatus extends SealTarget {
  readonly status: SealStatus;
  /** Null = now: a lost seal stops at once (E-10). */
  readonly from: Instant | null;
  readonly reason: string;
}

/** Suspends, resumes, reports lost, collects, abolishes or destroys a seal; refusals as `decideSealStatus`. */
export function changeSealStatus(
  ctx: GovernanceContext,
  actor: Actor,
  command: ChangeSealStatus,
): Promise<GovernanceResult> {
  const { status, from, reason } = command;
  return recordSealAct(ctx, actor, command, {
    loadFacts: withoutFacts,
    decide: (state, _facts, now) => decideSealStatus(state, { status, from: from ?? now, reason }, now),
  });
}
