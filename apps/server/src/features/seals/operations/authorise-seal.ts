import { decideSealAuthorisation, type SealAuthorisation } from '@tongban/domain/seal';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  loadOrganisations,
  lockOrganisation,
  recordGovernance,
} from '../../organisations/index.ts';
import { sealNaming } from '../seal-naming.ts';
import { sealStream } from '../seal-stream.ts';
import { sealsOfOwner } from '../seals.store.ts';

/** Records a government's authorisation to carve a seal; refusals as `decideSealAuthorisation`. */
export function authoriseSeal(
  ctx: GovernanceContext,
  actor: Actor,
  command: SealAuthorisation,
): Promise<GovernanceResult> {
  const { countyId, sealOwnerId, townshipId, id } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: sealStream,
    key: id,
    touches: { townshipId },
    loadFacts: async (tx) => {
      // One by one per owner, so that the second of two twins is refused and does not fail on the unique index.
      await lockOrganisation(tx, countyId, sealOwnerId);
      const owner = (await loadOrganisations(tx, countyId)).get(sealOwnerId);
      const seals = await sealsOfOwner(tx, countyId, sealOwnerId);
      return { owner: owner ?? null, seals, naming: sealNaming(ctx.reference, owner, townshipId) };
    },
    decide: (state, facts, now) => decideSealAuthorisation(state, command, facts, now),
  });
}
