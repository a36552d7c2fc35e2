import { decideListPublication, type ListPublication } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  loadOrganisations,
  recordGovernance,
} from '../../organisations/index.ts';
import { delegationListStream } from '../delegation-streams.ts';
import { selectDelegationsOf } from '../delegations.store.ts';

export interface PublishDelegationList extends ListPublication {
  readonly countyId: string;
  readonly expectedVersion?: number | undefined;
}

/** Publishes a version of a township's list; refusals as `decideListPublication` (DLG-01, DLG-06 to DLG-08, GOV-05). */
export function publishDelegationList(
  ctx: GovernanceContext,
  actor: Actor,
  command: PublishDelegationList,
): Promise<GovernanceResult> {
  const { countyId, expectedVersion, ...publication } = command;
  const { townshipId } = publication;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: delegationListStream,
    key: townshipId,
    expectedVersion,
    touches: { townshipId, pairs: publication.rows.map(({ itemId }) => ({ townshipId, itemId })) },
    loadFacts: async (tx) => ({
      organisations: await loadOrganisations(tx, countyId),
      recalls: new Map(
        (await selectDelegationsOf(tx, countyId, townshipId)).map((d) => [d.itemId, d.recalls]),
      ),
    }),
    decide: (state, facts, now) => decideListPublication(state, publication, facts, now),
  });
}
