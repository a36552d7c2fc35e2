import { decideListPublication, type ListPublication } from '@tongban/domain/delegation';
import type { Tx } from '../../../platform/db/transaction.ts';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  loadOrganisations,
  recordGovernance,
} from '../../organisations/index.ts';
import { selectCatalogueEditions } from '../catalogue-editions.store.ts';
import { delegationListStream } from '../delegation-streams.ts';
import { selectDelegationsOf } from '../delegations.store.ts';
import { listedItems } from '../listed-items.ts';

export interface PublishDelegationList extends ListPublication {
  readonly countyId: string;
  readonly expectedVersion?: number | undefined;
}

/**
 * Publishes a version of a township's list; refusals as `decideListPublication` (DLG-01, DLG-06 to DLG-08, GOV-05, CAS-05).
 * `alongside` happens in the same transaction, e.g. that the draft is no more.
 */
export function publishDelegationList(
  ctx: GovernanceContext,
  actor: Actor,
  command: PublishDelegationList,
  alongside: (tx: Tx) => Promise<void> = async () => undefined,
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
      // Read here and now: another process may have published an edition that this one has not heard of.
      items: listedItems(
        { ...ctx.reference, editions: await selectCatalogueEditions(tx) },
        publication.rows,
        publication.effectiveFrom,
      ),
    }),
    decide: (state, facts, now) => decideListPublication(state, publication, facts, now),
    alongside,
  });
}
