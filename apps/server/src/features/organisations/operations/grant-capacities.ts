import { type CapacityGrant, decideCapacityGrant } from '@tongban/domain/organisation';
import { decided, type Refusal, refused } from '@tongban/domain/terms';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { organisationStream } from '../organisation-stream.ts';

export interface GrantCapacities {
  readonly countyId: string;
  readonly organisationId: string;
  readonly expectedVersion?: number | undefined;
  /** Different ones: the same capacity twice is for two acts. */
  readonly capacities: readonly CapacityGrant[];
}

/** Grants all dated capacities that one document gives, or none; refusals as `decideCapacityGrant`. */
export function grantCapacities(
  ctx: GovernanceContext,
  actor: Actor,
  command: GrantCapacities,
): Promise<GovernanceResult> {
  const { capacities } = command;
  return recordGovernance(ctx, actor, {
    countyId: command.countyId,
    stream: organisationStream,
    key: command.organisationId,
    expectedVersion: command.expectedVersion,
    touches: { itemIds: capacities.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])) },
    loadFacts: async () => null,
    decide: (state) => {
      const answers = capacities.map((capacity) => decideCapacityGrant(state, capacity));
      const refusals = answers.flatMap((a): readonly Refusal[] => (a.ok ? [] : a.refusals));
      return refusals.length > 0
        ? refused(refusals)
        : decided(...answers.flatMap((a) => (a.ok ? a.events : [])));
    },
  });
}
