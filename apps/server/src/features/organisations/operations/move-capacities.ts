import { type CapacityEnding, decideCapacityEnd } from '@tongban/domain/organisation';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { organisationStream } from '../organisation-stream.ts';
import { receiveIn, resultOf } from './receive-in.ts';

export interface MoveCapacities extends CapacityEnding {
  readonly countyId: string;
  readonly organisationId: string;
  readonly expectedVersion?: number | undefined;
}

/**
 * Capacities end at one body and begin at the other the day after, or only end, in one transaction under the guards of all their
 * items; refusals as `decideCapacityEnd` and `receiveCapacities` (E-06).
 */
export function moveCapacities(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, organisationId, expectedVersion, ...ending }: MoveCapacities,
): Promise<GovernanceResult> {
  return resultOf(() =>
    recordGovernance(ctx, actor, {
      countyId,
      stream: organisationStream,
      key: organisationId,
      expectedVersion,
      touches: { itemIds: ending.capacities.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])) },
      loadFacts: async () => null,
      decide: (state) => decideCapacityEnd(state, ending),
      alongside: async (tx) => receiveIn(tx, ctx, actor, { countyId, ending }),
    }),
  );
}
