import type { AuthorityFacts } from '@tongban/domain/authority';
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
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Pair } from '../organisations/index.ts';

interface PartStates {
  organisation: Organisation;
  list: DelegationList;
  delegation: Delegation;
  entrustability: Entrustability;
  agreement: Agreement;
  memo: Memo;
  seal: Seal;
}

type Part = keyof PartStates;

/** Where each stored state counts: at a pair, or in a township or for an item as a whole. A paper stands at each of its items. */
const PLACES_OF: { readonly [K in Part]: (state: PartStates[K]) => readonly string[] } = {
  organisation: () => [placeOf(null, null)],
  list: ({ townshipId }) => [placeOf(townshipId, null)],
  delegation: ({ townshipId, itemId }) => [placeOf(townshipId, itemId)],
  entrustability: ({ itemId }) => [placeOf(null, itemId)],
  agreement: ({ townshipId, itemIds }) => itemIds.map((itemId) => placeOf(townshipId, itemId)),
  memo: ({ townshipId, items }) => items.map(({ itemId }) => placeOf(townshipId, itemId)),
  seal: ({ townshipId }) => [placeOf(townshipId, null)],
};

/**
 * The facts of many pairs by 'township/item', in one statement whatever their number. Every asked pair has an entry.
 * Whole history: the gates pick what held when.
 */
export async function authorityFacts(
  tx: Tx,
  countyId: string,
  pairs: readonly Pair[],
): Promise<Map<string, AuthorityFacts>> {
  if (pairs.length === 0) return new Map();
  const texts = await selectParts(tx, countyId, pairs);
  const at = <K extends Part>(part: K) => statesByPlace(part, texts.get(part) ?? '');
  const lists = at('list');
  const delegations = at('delegation');
  const reviews = at('entrustability');
  const agreements = at('agreement');
  const memos = at('memo');
  const seals = at('seal');
  const bodies = at('organisation').get(placeOf(null, null)) ?? [];
  const organisations = new Map(bodies.map((body) => [body.id, body]));
  return new Map(
    pairs.map(({ townshipId, itemId }): [string, AuthorityFacts] => {
      const [pair, township, item] = [
        placeOf(townshipId, itemId),
        placeOf(townshipId, null),
        placeOf(null, itemId),
      ];
      const facts = {
        townshipId,
        itemId,
        organisations,
        list: lists.get(township)?.[0] ?? null,
        delegation: delegations.get(pair)?.[0] ?? emptyDelegation(townshipId, itemId),
        entrustability: reviews.get(item)?.[0] ?? null,
        agreements: agreements.get(pair) ?? [],
        memos: memos.get(pair) ?? [],
        seals: seals.get(township) ?? [],
      };
      return [pair, facts];
    }),
  );
}

/** The facts of one pair. */
export async function authorityFactsOf(tx: Tx, countyId: string, pair: Pair): Promise<AuthorityFacts> {
  const facts = (await authorityFacts(tx, countyId, [pair])).get(`${pair.townshipId}/${pair.itemId}`);
  if (facts === undefined) throw new Error('authorityFacts left out a pair that was asked for.');
  return facts;
}

/**
 * The states of each part as the inside of one JSON array: a township with all its items has a hundred and fifty of them, and
 * that many rows cost more to send and to take apart than what stands in them.
 */
async function selectParts(tx: Tx, countyId: string, pairs: readonly Pair[]): Promise<Map<Part, string>> {
  const townships = pairs.map((pair) => pair.townshipId);
  const items = pairs.map((pair) => pair.itemId);
  const { rows } = await sql<{ readonly part: Part; readonly states: string | null }>`
    with wanted as (
      select distinct township_id collate "C" as township_id, item_id collate "C" as item_id
      from unnest(${townships}::text[], ${items}::text[]) as pair (township_id, item_id)
    )
    select 'organisation' as part, string_agg(state::text, ',' order by id) as states from organisation
      where county_id = ${countyId}
    union all
    select 'list', string_agg(state::text, ',') from delegation_list
      where county_id = ${countyId} and township_id in (select township_id from wanted)
    union all
    select 'delegation', string_agg(state::text, ',') from wanted join delegation using (township_id, item_id)
      where county_id = ${countyId}
    union all
    select 'entrustability', string_agg(state::text, ',') from entrustability
      where county_id = ${countyId} and item_id in (select item_id from wanted)
    union all
    select 'agreement', string_agg(state::text, ',' order by id) from agreement
      where county_id = ${countyId} and id in (
        select agreement_id from agreement_item join wanted using (township_id, item_id) where county_id = ${countyId})
    union all
    select 'memo', string_agg(state::text, ',' order by id) from memo
      where county_id = ${countyId} and id in (
        select memo_id from memo_item join wanted using (township_id, item_id) where county_id = ${countyId})
    union all
    select 'seal', string_agg(state::text, ',' order by id) from seal
      where county_id = ${countyId} and township_id in (select township_id from wanted)
  `.execute(tx);
  return new Map(rows.map(({ part, states }) => [part, states ?? '']));
}

function statesByPlace<K extends Part>(part: K, text: string): Map<string, PartStates[K][]> {
  const groups = new Map<string, PartStates[K][]>();
  for (const state of JSON.parse(`[${text}]`) as PartStates[K][]) {
    for (const place of PLACES_OF[part](state)) {
      const group = groups.get(place);
      if (group) group.push(state);
      else groups.set(place, [state]);
    }
  }
  return groups;
}

function placeOf(townshipId: string | null, itemId: string | null): string {
  return `${townshipId ?? ''}/${itemId ?? ''}`;
}
