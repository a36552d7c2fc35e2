import { decideFilingReturn, decideFilingSubmission, type FilingReturn } from '@tongban/domain/delegation';
import { hasCapacity, type Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { agreementStream } from '../../delegations/index.ts';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  loadOrganisations,
  recordGovernance,
} from '../../organisations/index.ts';

interface FilingTarget {
  readonly countyId: string;
  readonly agreementId: string;
  readonly expectedVersion: number;
}

/** 报备: hands a signed agreement in to the county's justice bureau; refusals as `decideFilingSubmission` (DLG-03). */
export function submitForFiling(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, agreementId, expectedVersion }: FilingTarget,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: agreementStream,
    key: agreementId,
    expectedVersion,
    // Only the number of the filing changes the answer who may act.
    touches: {},
    loadFacts: async (tx) => ({ organisations: await loadOrganisations(tx, countyId) }),
    decide: (state, facts, now) =>
      decideFilingSubmission(state, { receiverId: justiceBureauOf(facts.organisations, now) }, facts, now),
  });
}

/** 退回 by the justice bureau, with what is wrong; refusals as `decideFilingReturn`. */
export function returnFiling(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, agreementId, expectedVersion, ...command }: FilingTarget & FilingReturn,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: agreementStream,
    key: agreementId,
    expectedVersion,
    touches: {},
    loadFacts: async () => null,
    decide: (state, _facts, now) => decideFilingReturn(state, command, now),
  });
}

/** The body that is the county's judicial administration today; empty when none is registered, which is refused (DLG-03). */
function justiceBureauOf(
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  now: Instant,
): OrganisationId {
  const today = dateInShanghai(now);
  for (const each of organisations.values()) {
    if (hasCapacity(each, 'justice', null, today, now)) return each.id;
  }
  return '';
}
