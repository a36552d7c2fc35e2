import type { ItemId, TownshipId } from '@tongban/domain/catalogue';
import type { Delegation, DelegationList, Entrustability } from '@tongban/domain/delegation';
import { type ColumnType, type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Pair } from '../organisations/index.ts';

interface DelegationListTable {
  county_id: string;
  township_id: string;
  version: number;
  state: ColumnType<DelegationList, string, string>;
}

interface DelegationTable {
  county_id: string;
  township_id: string;
  item_id: string;
  version: number;
  state: ColumnType<Delegation, string, string>;
}

interface EntrustabilityTable {
  county_id: string;
  item_id: string;
  version: number;
  state: ColumnType<Entrustability, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    delegation_list: DelegationListTable;
    delegation: DelegationTable;
    entrustability: EntrustabilityTable;
  }
}

export type DelegationListRow = Selectable<DelegationListTable>;
export type DelegationRow = Selectable<DelegationTable>;
export type EntrustabilityRow = Selectable<EntrustabilityTable>;

export function selectList(
  tx: Tx,
  countyId: string,
  townshipId: TownshipId,
): Promise<DelegationListRow | undefined> {
  return tx
    .selectFrom('delegation_list')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('township_id', '=', townshipId)
    .executeTakeFirst();
}

export async function saveList(tx: Tx, row: DelegationListRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('delegation_list')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'township_id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
}

export function selectDelegation(tx: Tx, countyId: string, pair: Pair): Promise<DelegationRow | undefined> {
  return tx
    .selectFrom('delegation')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('township_id', '=', pair.townshipId)
    .where('item_id', '=', pair.itemId)
    .executeTakeFirst();
}

/** What is recorded about each item of the township. */
export async function selectDelegationsOf(
  tx: Tx,
  countyId: string,
  townshipId: TownshipId,
): Promise<readonly Delegation[]> {
  const rows = await tx
    .selectFrom('delegation')
    .select('state')
    .where('county_id', '=', countyId)
    .where('township_id', '=', townshipId)
    .execute();
  return rows.map((row) => row.state);
}

export async function saveDelegation(tx: Tx, row: DelegationRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('delegation')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'township_id', 'item_id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
}

export function selectEntrustability(
  tx: Tx,
  countyId: string,
  itemId: ItemId,
): Promise<EntrustabilityRow | undefined> {
  return tx
    .selectFrom('entrustability')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
}

export async function saveEntrustability(tx: Tx, row: EntrustabilityRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('entrustability')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'item_id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
}

/** How far the delegation has come in each county of the city, as recorded: what is in force is computed elsewhere. */
export async function countByCounty(tx: Tx): Promise<ReadonlyMap<string, CountyCounts>> {
  const { rows } = await sql<CountyCounts & { countyId: string }>`
    select county_id as "countyId", sum(lists)::int as lists, sum(started)::int as started
    from (
      select county_id, count(*) as lists, 0 as started from delegation_list group by county_id
      union all
      select county_id, 0, count(*) from delegation where jsonb_array_length(state -> 'goLives') > 0 group by county_id
    ) as counted
    group by county_id`.execute(tx);
  return new Map(rows.map(({ countyId, ...counts }) => [countyId, counts]));
}

interface CountyCounts {
  /** Townships that have published a list. */
  readonly lists: number;
  /** Pairs of township and item for which a start was announced. */
  readonly started: number;
}

/** The lists of all townships of a county, with every version. */
export async function listsOfCounty(tx: Tx, countyId: string): Promise<readonly DelegationList[]> {
  const rows = await tx
    .selectFrom('delegation_list')
    .select('state')
    .where('county_id', '=', countyId)
    .orderBy('township_id')
    .execute();
  return rows.map(({ state }) => state);
}
