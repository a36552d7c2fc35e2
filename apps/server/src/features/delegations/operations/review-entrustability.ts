import { decideEntrustabilityReview, type EntrustabilityFinding } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  loadOrganisations,
  recordGovernance,
} from '../../organisations/index.ts';
import { entrustabilityStream } from '../delegation-streams.ts';

export interface ReviewEntrustability extends EntrustabilityFinding {
  readonly countyId: string;
  readonly expectedVersion?: number | undefined;
}

/** Records a legal review of one item; refusals as `decideEntrustabilityReview` (DLG-05). */
export function reviewEntrustability(
  ctx: GovernanceContext,
  actor: Actor,
  command: ReviewEntrustability,
): Promise<GovernanceResult> {
  const { countyId, expectedVersion, ...finding } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: entrustabilityStream,
    key: finding.itemId,
    expectedVersion,
    touches: { itemId: finding.itemId },
    loadFacts: async (tx) => ({ organisations: await loadOrganisations(tx, countyId) }),
    decide: (_state, facts, now) => decideEntrustabilityReview(finding, facts, now),
  });
}
