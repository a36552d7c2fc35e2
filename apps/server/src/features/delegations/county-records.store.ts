import type { AuthorityFacts } from '@tongban/domain/authority';
import type { TownshipId } from '@tongban/domain/catalogue';
import {
  type Agreement,
  type Delegation,
  type DelegationList,
  type Entrustability,
  emptyDelegation,
  type Memo,
} from '@tongban/domain/delegation';
import type { Organisation } from '@tongban/domain/organisation';
import type { Seal } from '@tongban/domain/seal';
import type { OrganisationId } from '@tongban/domain/terms';
import type { Tx } from '../../platform/db/transaction.ts';

/** A county's records, or with a township those of that township alone. */
export interface CountyPart {
  readonly countyId: string;
  readonly townshipId: TownshipId | null;
}

export async function selectLists(tx: Tx, part: CountyPart): Promise<readonly DelegationList[]> {
  return statesOf(await ofTownships(tx, 'delegation_list', part));
}

export async function selectDelegations(tx: Tx, part: CountyPart): Promise<readonly Delegation[]> {
  return statesOf(await ofTownships(tx, 'delegation', part));
}

export async function selectAgreements(tx: Tx, part: CountyPart): Promise<readonly Agreement[]> {
  return statesOf(await ofTownships(tx, 'agreement', part)).sort(byId);
}

export async function selectMemos(tx: Tx, part: CountyPart): Promise<readonly Memo[]> {
  return statesOf(await ofTownships(tx, 'memo', part)).sort(byId);
}

/** Seals of the townships and, without a township, those kept at the county too. */
export async function selectSeals(tx: Tx, part: CountyPart): Promise<readonly Seal[]> {
  return statesOf(await ofTownships(tx, 'seal', part)).sort(byId);
}

/** The legal reviews of all items of a county. */
export async function selectEntrustabilities(tx: Tx, countyId: string): Promise<readonly Entrustability[]> {
  return tx
    .selectFrom('entrustability')
    .select('state')
    .where('county_id', '=', countyId)
    .execute()
    .then(statesOf);
}

/**
 * The facts of every pair of a county, or of one township, in six statements whatever their number: each paper is read once,
 * not once for each item that it covers. The same facts as `authorityFacts` gives for one pair.
 */
export async function countyFacts(
  tx: Tx,
  part: CountyPart,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
): Promise<(townshipId: TownshipId, itemId: string) => AuthorityFacts> {
  const lists = new Map((await selectLists(tx, part)).map((list) => [list.townshipId, list]));
  const delegations = new Map(
    (await selectDelegations(tx, part)).map((each) => [`${each.townshipId}/${each.itemId}`, each]),
  );
  const reviews = new Map((await selectEntrustabilities(tx, part.countyId)).map((e) => [e.itemId, e]));
  const agreements = byPair(await selectAgreements(tx, part), ({ itemIds }) => itemIds);
  const memos = byPair(await selectMemos(tx, part), ({ items }) => items.map(({ itemId }) => itemId));
  const seals = await selectSeals(tx, part);
  return (townshipId, itemId) => {
    const pair = `${townshipId}/${itemId}`;
    return {
      townshipId,
      itemId,
      organisations,
      list: lists.get(townshipId) ?? null,
      delegation: delegations.get(pair) ?? emptyDelegation(townshipId, itemId),
      entrustability: reviews.get(itemId) ?? null,
      agreements: agreements.get(pair) ?? [],
      memos: memos.get(pair) ?? [],
      seals: seals.filter((seal) => seal.townshipId === townshipId),
    };
  };
}

type TownshipTable = 'delegation_list' | 'delegation' | 'agreement' | 'memo' | 'seal';

interface StateOf {
  readonly delegation_list: DelegationList;
  readonly delegation: Delegation;
  readonly agreement: Agreement;
  readonly memo: Memo;
  readonly seal: Seal;
}

async function ofTownships<T extends TownshipTable>(
  tx: Tx,
  table: T,
  { countyId, townshipId }: CountyPart,
): Promise<{ state: StateOf[T] }[]> {
  // All five have these three columns; the union of their types is more than the builder can follow.
  const rows = await tx
    .selectFrom(table as 'memo')
    .select('state')
    .where('county_id', '=', countyId)
    .$if(townshipId !== null, (query) => query.where('township_id', '=', townshipId ?? ''))
    .execute();
  return rows as unknown as { state: StateOf[T] }[];
}

function statesOf<S>(rows: readonly { readonly state: S }[]): S[] {
  return rows.map(({ state }) => state);
}

function byPair<P extends { readonly townshipId: string }>(
  papers: readonly P[],
  itemsOf: (paper: P) => readonly string[],
): Map<string, P[]> {
  const found = new Map<string, P[]>();
  for (const paper of papers) {
    for (const itemId of itemsOf(paper)) {
      const pair = `${paper.townshipId}/${itemId}`;
      const known = found.get(pair);
      if (known === undefined) found.set(pair, [paper]);
      else known.push(paper);
    }
  }
  return found;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
