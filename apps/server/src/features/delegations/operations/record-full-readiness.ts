import { decideReadiness, READINESS_KINDS, type ReadinessCommand } from '@tongban/domain/delegation';
import { decided, type Refusal, refused } from '@tongban/domain/terms';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { delegationKey, delegationStream } from '../delegation-streams.ts';
import { selectList } from '../delegations.store.ts';

export interface RecordFullReadiness extends Omit<ReadinessCommand, 'kind'> {
  readonly countyId: string;
  readonly expectedVersion?: number | undefined;
}

/** Records all three preparations of one day as done, or none; refusals as `decideReadiness` (DLG-12 asks for all three). */
export function recordFullReadiness(
  ctx: GovernanceContext,
  actor: Actor,
  command: RecordFullReadiness,
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
    decide: (state, facts, now) => {
      const answers = READINESS_KINDS.map((kind) =>
        decideReadiness(state, { ...readiness, kind }, facts, now),
      );
      const refusals = answers.flatMap((a): readonly Refusal[] => (a.ok ? [] : a.refusals));
      return refusals.length > 0
        ? refused(refusals)
        : decided(...answers.flatMap((a) => (a.ok ? a.events : [])));
    },
  });
}
