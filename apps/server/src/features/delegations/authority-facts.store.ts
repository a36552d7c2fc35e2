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

/** One stored state with its place: `township_id` or `item_id` is null where it holds for all of them. */
type PartRow = {
  readonly [K in keyof PartStates]: {
    readonly part: K;
    readonly township_id: string | null;
    readonly item_id: string | null;
    readonly state: PartStates[K];
  };
}[keyof PartStates];

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
  const rows = groupByPlace(await selectParts(tx, countyId, pairs));
  const bodies = statesOf(rows.get(placeOf(null, null)) ?? [], 'organisation').sort(byId);
  const organisations = new Map(bodies.map((body) => [body.id, body]));
  return new Map(
    pairs.map(({ townshipId, itemId }): [string, AuthorityFacts] => {
      const own = rows.get(placeOf(townshipId, itemId)) ?? [];
      const ofTownship = rows.get(placeOf(townshipId, null)) ?? [];
      const ofItem = rows.get(placeOf(null, itemId)) ?? [];
      const facts = {
        townshipId,
        itemId,
        organisations,
        list: statesOf(ofTownship, 'list')[0] ?? null,
        delegation: statesOf(own, 'delegation')[0] ?? emptyDelegation(townshipId, itemId),
        entrustability: statesOf(ofItem, 'entrustability')[0] ?? null,
        agreements: statesOf(own, 'agreement').sort(byId),
        memos: statesOf(own, 'memo').sort(byId),
        seals: statesOf(ofTownship, 'seal').sort(byId),
      };
      return [`${townshipId}/${itemId}`, facts];
    }),
  );
}

/** The facts of one pair. */
export async function authorityFactsOf(tx: Tx, countyId: string, pair: Pair): Promise<AuthorityFacts> {
  const facts = (await authorityFacts(tx, countyId, [pair])).get(`${pair.townshipId}/${pair.itemId}`);
  if (facts === undefined) throw new Error('authorityFacts left out a pair that was asked for.');
  return facts;
}

async function selectParts(tx: Tx, countyId: string, pairs: readonly Pair[]): Promise<PartRow[]> {
  const townships = pairs.map((pair) => pair.townshipId);
  const items = pairs.map((pair) => pair.itemId);
  const { rows } = await sql<PartRow>`
    with wanted as (
      select distinct township_id collate "C" as township_id, item_id collate "C" as item_id
      from unnest(${townships}::text[], ${items}::text[]) as pair (township_id, item_id)
    )
    select 'organisation' as part, null as township_id, null as item_id, state from organisation
      where county_id = ${countyId}
    union all
    select 'list', township_id, null, state from delegation_list
      where county_id = ${countyId} and township_id in (select township_id from wanted)
    union all
    select 'delegation', township_id, item_id, state from wanted join delegation using (township_id, item_id)
      where county_id = ${countyId}
    union all
    select 'entrustability', null, item_id, state from entrustability
      where county_id = ${countyId} and item_id in (select item_id from wanted)
    union all
    select 'agreement', township_id, null, state from agreement
      where county_id = ${countyId} and id in (
        select agreement_id from agreement_item join wanted using (township_id, item_id) where county_id = ${countyId})
    union all
    select 'memo', township_id, null, state from memo
      where county_id = ${countyId} and id in (
        select memo_id from memo_item join wanted using (township_id, item_id) where county_id = ${countyId})
    union all
    select 'seal', township_id, null, state from seal
      where county_id = ${countyId} and township_id in (select township_id from wanted)
  `.execute(tx);
  return rows;
}

function groupByPlace(rows: readonly PartRow[]): Map<string, PartRow[]> {
  const groups = new Map<string, PartRow[]>();
  for (const row of rows) {
    for (const place of placesOf(row)) {
      const group = groups.get(place) ?? [];
      group.push(row);
      groups.set(place, group);
    }
  }
  return groups;
}

/** A paper about many items is sent once, and stands at each of them. */
function placesOf(row: PartRow): string[] {
  if (row.part === 'agreement') return row.state.itemIds.map((itemId) => placeOf(row.township_id, itemId));
  if (row.part === 'memo') return row.state.items.map(({ itemId }) => placeOf(row.township_id, itemId));
  return [placeOf(row.township_id, row.item_id)];
}

function placeOf(townshipId: string | null, itemId: string | null): string {
  return `${townshipId ?? ''}/${itemId ?? ''}`;
}

function statesOf<K extends keyof PartStates>(rows: readonly PartRow[], part: K): PartStates[K][] {
  return rows.filter((row) => row.part === part).map((row) => row.state as PartStates[K]);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
