import { capacitiesBeyond, decideOrganisationEnd, type Ending } from '@tongban/domain/organisation';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { organisationStream } from '../organisation-stream.ts';
import { lockOrganisation, selectOrganisation } from '../organisations.store.ts';
import { receiveIn, resultOf } from './receive-in.ts';

export interface EndOrganisation extends Ending {
  readonly countyId: string;
  readonly organisationId: string;
  readonly expectedVersion?: number | undefined;
}

/**
 * A body ends; what it could do after that day ends too, or is its successor's from the day after, in one transaction. Refusals as
 * `decideOrganisationEnd` and `receiveCapacities` (E-05, E-06).
 */
export function endOrganisation(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, organisationId, expectedVersion, ...ending }: EndOrganisation,
): Promise<GovernanceResult> {
  return resultOf(() =>
    recordGovernance(ctx, actor, {
      countyId,
      stream: organisationStream,
      key: organisationId,
      expectedVersion,
      touches: async (tx) => {
        const row = await selectOrganisation(tx, countyId, organisationId);
        const capacities = row ? capacitiesBeyond(row.state, ending.lastDay) : [];
        const itemIds = capacities.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]));
        return { townshipId: row?.township_id ?? null, itemIds };
      },
      loadFacts: async (tx) => {
        const { successorId } = ending;
        // Held, so that the successor does not end while it takes over.
        if (successorId !== null) await lockOrganisation(tx, countyId, successorId);
        const state = (await selectOrganisation(tx, countyId, organisationId))?.state;
        return {
          capacities: state ? capacitiesBeyond(state, ending.lastDay) : [],
          successor:
            successorId === null
              ? null
              : ((await selectOrganisation(tx, countyId, successorId))?.state ?? null),
        };
      },
      decide: (state, facts) => decideOrganisationEnd(state, ending, facts),
      alongside: async (tx, { capacities }) =>
        receiveIn(tx, ctx, actor, { countyId, ending: { ...ending, capacities } }),
    }),
  );
}
