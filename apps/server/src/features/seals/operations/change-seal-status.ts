import { decideSealStatus, type SealStatus } from '@tongban/domain/seal';
import type { Instant } from '@tongban/domain/time';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { sealStream } from '../seal-stream.ts';
import { selectSeal } from '../seals.store.ts';

export interface ChangeSealStatus {
  readonly countyId: string;
  readonly sealId: string;
  readonly expectedVersion?: number | undefined;
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
  const { countyId, sealId, status, from, reason } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: sealStream,
    key: sealId,
    expectedVersion: command.expectedVersion,
    touches: async (tx) => ({ townshipId: (await selectSeal(tx, countyId, sealId))?.township_id ?? null }),
    loadFacts: async () => null,
    decide: (state, _facts, now) => decideSealStatus(state, { status, from: from ?? now, reason }, now),
  });
}
