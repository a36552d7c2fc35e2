import { type AgreementSigning, decideAgreementSigning } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  loadOrganisations,
  recordGovernance,
} from '../../organisations/index.ts';
import { agreementStream } from '../delegation-streams.ts';

export interface SignAgreement extends Omit<AgreementSigning, 'id'> {
  readonly countyId: string;
}

/** Records a signed agreement under a new id; refusals as `decideAgreementSigning` (DLG-06 …). */
export function signAgreement(
  ctx: GovernanceContext,
  actor: Actor,
  command: SignAgreement,
): Promise<GovernanceResult> {
  const { countyId, ...terms } = command;
  const id = ctx.ids.uuid();
  const { townshipId, itemIds } = terms;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: agreementStream,
    key: id,
    touches: { pairs: itemIds.map((itemId) => ({ townshipId, itemId })) },
    loadFacts: async (tx) => ({ organisations: await loadOrganisations(tx, countyId) }),
    decide: (state, facts, now) => decideAgreementSigning(state, { ...terms, id }, facts, now),
  });
}
