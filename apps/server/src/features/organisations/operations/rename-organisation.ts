import { decideRenaming, type Renaming } from '@tongban/domain/organisation';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { organisationStream } from '../organisation-stream.ts';
import { selectOrganisation } from '../organisations.store.ts';

export interface RenameOrganisation extends Renaming {
  readonly countyId: string;
  readonly organisationId: string;
  readonly expectedVersion?: number | undefined;
}

/** Gives a body another name from a day; refusals as `decideRenaming` (E-05). */
export function renameOrganisation(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, organisationId, expectedVersion, ...renaming }: RenameOrganisation,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: organisationStream,
    key: organisationId,
    expectedVersion,
    touches: async (tx) => ({
      townshipId: (await selectOrganisation(tx, countyId, organisationId))?.township_id ?? null,
    }),
    loadFacts: async () => null,
    decide: (state, _facts, now) => decideRenaming(state, renaming, now),
  });
}
