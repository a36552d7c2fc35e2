import { decideRemedy, type RecordedRemedy } from '@tongban/domain/organisation';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { organisationStream } from '../organisation-stream.ts';

export interface RecordRemedy {
  readonly countyId: string;
  readonly organisationId: string;
  readonly expectedVersion?: number | undefined;
  readonly remedy: RecordedRemedy;
}

/** Records review body and court of an organ with their source (L-38); refusals as `decideRemedy`. */
export function recordRemedy(
  ctx: GovernanceContext,
  actor: Actor,
  command: RecordRemedy,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId: command.countyId,
    stream: organisationStream,
    key: command.organisationId,
    expectedVersion: command.expectedVersion,
    touches: {},
    loadFacts: async () => null,
    decide: (state) => decideRemedy(state, command.remedy),
  });
}
