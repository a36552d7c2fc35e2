import {
  type DelegationList,
  type ListVersion,
  listVersionOn,
  type RecallsByItem,
} from '@tongban/domain/delegation';
import type { Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { addDays, dateInShanghai, type Instant, type LocalDate } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { loadOrganisations, selectDelegations, selectLists } from '../delegations/index.ts';
import type { TownshipKey } from './list-drafts.store.ts';

/** What is recorded of a township's list, as the rules of its next version need it. */
export interface ListRecord {
  readonly list: DelegationList | null;
  readonly recalls: RecallsByItem;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

export async function loadListRecord(tx: Tx, township: TownshipKey): Promise<ListRecord> {
  const [list = null] = await selectLists(tx, township);
  const delegations = await selectDelegations(tx, township);
  return {
    list,
    recalls: new Map(delegations.map(({ itemId, recalls }) => [itemId, recalls])),
    organisations: await loadOrganisations(tx, township.countyId),
  };
}

export function versionInForce({ list }: Pick<ListRecord, 'list'>, now: Instant): ListVersion | null {
  return list && listVersionOn(list, dateInShanghai(now), now);
}

/** The days of a publication where nobody said others: today, and the first day on which a next version may take effect. */
export function publicationDays(
  { list }: Pick<ListRecord, 'list'>,
  now: Instant,
  said: { readonly publishedOn?: LocalDate | undefined; readonly effectiveFrom?: LocalDate | undefined } = {},
) {
  const publishedOn = said.publishedOn ?? dateInShanghai(now);
  const last = list?.versions.at(-1);
  const earliest = last && last.effectiveFrom >= publishedOn ? addDays(last.effectiveFrom, 1) : publishedOn;
  return { publishedOn, effectiveFrom: said.effectiveFrom ?? earliest };
}
