import { decideSealIssuance, type SealIssuance } from '@tongban/domain/seal';
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

/** `id` is given by who may send the same command twice; without one it is made here. */
export type IssueSeal = Omit<SealIssuance, 'id'> & { readonly id?: string };

/** Issues a seal under a new id; refusals as `decideSealIssuance` (SEA-02, GOV-07 …). */
export function issueSeal(
  ctx: GovernanceContext,
  actor: Actor,
  command: IssueSeal,
): Promise<GovernanceResult> {
  const { countyId, sealOwnerId, townshipId } = command;
  const id = command.id ?? ctx.ids.uuid();
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
      return { seals, naming: sealNaming(ctx.reference, owner, townshipId) };
    },
    decide: (state, facts) => decideSealIssuance(state, { ...command, id }, facts),
  });
}
