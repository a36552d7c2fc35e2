import { decideReadiness, type ReadinessCommand } from '@tongban/domain/delegation';
import { decided, type ReadinessKind, type Refusal, refused } from '@tongban/domain/terms';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { delegationKey, delegationStream } from '../delegation-streams.ts';
import { selectList } from '../delegations.store.ts';

export interface RecordPreparations extends Omit<ReadinessCommand, 'kind'> {
  readonly countyId: string;
  /** Which of the three preparations; DLG-12 asks for all of them. */
  readonly kinds: readonly ReadinessKind[];
  readonly expectedVersion?: number | undefined;
}

/** Records preparations of one day as done, all or none; refusals as `decideReadiness`. */
export function recordPreparations(
  ctx: GovernanceContext,
  actor: Actor,
  command: RecordPreparations,
): Promise<GovernanceResult> {
  const { countyId, expectedVersion, kinds, ...readiness } = command;
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
      const answers = kinds.map((kind) => decideReadiness(state, { ...readiness, kind }, facts, now));
      const refusals = answers.flatMap((a): readonly Refusal[] => (a.ok ? [] : a.refusals));
      return refusals.length > 0
        ? refused(refusals)
        : decided(...answers.flatMap((a) => (a.ok ? a.events : [])));
    },
  });
}
