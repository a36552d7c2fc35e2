import { type CapacityGrant, decideCapacityGrant } from '@tongban/domain/organisation';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { organisationStream } from '../organisation-stream.ts';

export interface GrantCapacity {
  readonly countyId: string;
  readonly organisationId: string;
  readonly expectedVersion?: number | undefined;
  readonly capacity: CapacityGrant;
}

/** Grants a dated capacity; refusals as `decideCapacityGrant`. */
export function grantCapacity(
  ctx: GovernanceContext,
  actor: Actor,
  command: GrantCapacity,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId: command.countyId,
    stream: organisationStream,
    key: command.organisationId,
    expectedVersion: command.expectedVersion,
    touches: { itemId: command.capacity.itemId },
    loadFacts: async () => null,
    decide: (state) => decideCapacityGrant(state, command.capacity),
  });
}
