import type { ItemId } from '@tongban/domain/catalogue';
import type { DelegationList, Recall, RecallsByItem } from '@tongban/domain/delegation';
import type { Tx } from '../../platform/db/transaction.ts';
import { loadOrganisations, selectDelegations, selectLists } from '../delegations/index.ts';
import type { ListRecord } from './list-record.ts';

/** The same as `loadListRecord` for every township of a county, in three statements whatever their number. */
export async function loadCountyListRecords(
  tx: Tx,
  countyId: string,
): Promise<(townshipId: string) => ListRecord> {
  const county = { countyId, townshipId: null };
  const lists = new Map<string, DelegationList>();
  for (const list of await selectLists(tx, county)) lists.set(list.townshipId, list);
  const recalls = new Map<string, Map<ItemId, readonly Recall[]>>();
  for (const { townshipId, itemId, recalls: own } of await selectDelegations(tx, county)) {
    const ofTownship = recalls.get(townshipId) ?? new Map<ItemId, readonly Recall[]>();
    recalls.set(townshipId, ofTownship.set(itemId, own));
  }
  const organisations = await loadOrganisations(tx, countyId);
  return (townshipId) => ({
    list: lists.get(townshipId) ?? null,
    recalls: recalls.get(townshipId) ?? NO_RECALLS,
    organisations,
  });
}

const NO_RECALLS: RecallsByItem = new Map();
