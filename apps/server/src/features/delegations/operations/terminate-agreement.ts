import { type AgreementTermination, decideAgreementTermination } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { agreementStream } from '../delegation-streams.ts';
import { touchedByAgreement } from '../touched-by-agreement.ts';

export interface TerminateAgreement extends AgreementTermination {
  readonly countyId: string;
  readonly agreementId: string;
  readonly expectedVersion?: number | undefined;
}

/** Ends an agreement before its term; refusals as `decideAgreementTermination` (E-01). */
export function terminateAgreement(
  ctx: GovernanceContext,
  actor: Actor,
  command: TerminateAgreement,
): Promise<GovernanceResult> {
  const { countyId, agreementId, expectedVersion, ...termination } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: agreementStream,
    key: agreementId,
    expectedVersion,
    touches: (tx) => touchedByAgreement(tx, countyId, agreementId),
    loadFacts: async () => null,
    decide: (state, _facts, now) => decideAgreementTermination(state, termination, now),
  });
}
