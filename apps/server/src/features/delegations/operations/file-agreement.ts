import { type AgreementFiling, decideAgreementFiling } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  loadOrganisations,
  recordGovernance,
} from '../../organisations/index.ts';
import { agreementStream } from '../delegation-streams.ts';
import { touchedByAgreement } from '../touched-by-agreement.ts';

export interface FileAgreement extends AgreementFiling {
  readonly countyId: string;
  readonly agreementId: string;
  readonly expectedVersion?: number | undefined;
}

/** Records the filing with the judicial administration; refusals as `decideAgreementFiling` (DLG-03). */
export function fileAgreement(
  ctx: GovernanceContext,
  actor: Actor,
  command: FileAgreement,
): Promise<GovernanceResult> {
  const { countyId, agreementId, expectedVersion, ...filing } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: agreementStream,
    key: agreementId,
    expectedVersion,
    touches: (tx) => touchedByAgreement(tx, countyId, agreementId),
    loadFacts: async (tx) => ({ organisations: await loadOrganisations(tx, countyId) }),
    decide: (state, facts, now) => decideAgreementFiling(state, filing, facts, now),
  });
}
