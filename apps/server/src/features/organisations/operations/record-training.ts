import { decideTraining } from '@tongban/domain/organisation';
import { appointmentStream } from '../appointment-stream.ts';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';

export interface RecordTraining {
  readonly countyId: string;
  readonly appointmentId: string;
  readonly expectedVersion?: number | undefined;
  readonly itemIds: readonly string[];
}

/** Records for which items somebody in post was trained; refusals as `decideTraining`. */
export function recordTraining(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, appointmentId, expectedVersion, itemIds }: RecordTraining,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: appointmentStream,
    key: appointmentId,
    expectedVersion,
    touches: {},
    loadFacts: async () => null,
    decide: (state, _facts, now) => decideTraining(state, { itemIds }, now),
  });
}
