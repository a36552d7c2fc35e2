import type { RowScope } from '@tongban/domain/delegation';
import { dateInShanghai } from '@tongban/domain/time';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { publishDelegationList, selectLists } from '../../delegations/index.ts';
import type { DemoCounty } from './demo-county.ts';

/** Publishes the next version of the township's list, in force at once, in which the item has that scope. */
export async function boundItem(
  county: DemoCounty,
  townshipName: string,
  itemId: string,
  scope: RowScope,
): Promise<void> {
  const { ctx, countyId } = county;
  const townshipId = county.townshipId(townshipName);
  const [list] = await inSnapshot(ctx.database, (tx) => selectLists(tx, { countyId, townshipId }));
  const last = list?.versions.at(-1);
  if (last === undefined) throw new Error(`${townshipName} has no list.`);
  const today = dateInShanghai(ctx.clock.now());
  const recorder = await county.actorIn('county_service_manager');
  const published = await publishDelegationList(
    ctx,
    { personId: recorder.personId, organisationId: null },
    {
      countyId,
      townshipId,
      version: last.version + 1,
      publishedOn: today,
      effectiveFrom: today,
      rows: last.rows.map((row) => (row.itemId === itemId ? { ...row, scope } : row)),
    },
  );
  if (!published.ok) throw new Error(JSON.stringify(published));
}
