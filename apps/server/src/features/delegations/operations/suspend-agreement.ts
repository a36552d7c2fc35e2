import { type AgreementSuspensionCommand, decideAgreementSuspension } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { agreementStream } from '../delegation-streams.ts';
import { touchedByAgreement } from '../touched-by-agreement.ts';

export interface SuspendAgreement extends AgreementSuspensionCommand {
  readonly countyId: string;
  readonly agreementId: string;
  readonly expectedVersion?: number | undefined;
}

/** Suspends an agreement from a day on; refusals as `decideAgreementSuspension`. */
export function suspendAgreement(
  ctx: GovernanceContext,
  actor: Actor,
  command: SuspendAgreement,
): Promise<GovernanceResult> {
  const { countyId, agreementId, expectedVersion, ...suspension } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: agreementStream,
    key: agreementId,
    expectedVersion,
    touches: (tx) => touchedByAgreement(tx, countyId, agreementId),
    loadFacts: async () => null,
    decide: (state, _facts, now) => decideAgreementSuspension(state, suspension, now),
  });
}
