import { decideReadiness, type ReadinessCommand } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { delegationKey, delegationStream } from '../delegation-streams.ts';
import { selectList } from '../delegations.store.ts';

export interface RecordReadiness extends ReadinessCommand {
  readonly countyId: string;
  readonly expectedVersion?: number | undefined;
}

/** Records one preparation as done; refusals as `decideReadiness` (DLG-12 asks for all three). */
export function recordReadiness(
  ctx: GovernanceContext,
  actor: Actor,
  command: RecordReadiness,
): Promise<GovernanceResult> {
  const { countyId, expectedVersion, ...readiness } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: delegationStream,
    key: delegationKey(readiness),
    expectedVersion,
    touches: { pairs: [readiness] },
    loadFacts: async (tx) => ({
      list: (await selectList(tx, countyId, readiness.townshipId))?.state ?? null,
    }),
    decide: (state, facts, now) => decideReadiness(state, readiness, facts, now),
  });
}
