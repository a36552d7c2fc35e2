import type { CityFiling } from '@tongban/domain/delegation';
import { type ColumnType, type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface CityFilingTable {
  county_id: string;
  id: string;
  version: number;
  filing_number: string | null;
  state: ColumnType<CityFiling, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    city_filing: CityFilingTable;
  }
}

export type CityFilingRow = Selectable<CityFilingTable>;

export function selectCityFiling(tx: Tx, countyId: string, id: string): Promise<CityFilingRow | undefined> {
  return tx
    .selectFrom('city_filing')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function selectCityFilings(tx: Tx, countyId: string): Promise<readonly CityFiling[]> {
  const rows = await tx.selectFrom('city_filing').select('state').where('county_id', '=', countyId).execute();
  return rows.map(({ state }) => state);
}

/**
 * Whether a number of the city was given already, whichever county's list it is. Holds the number until the transaction ends:
 * whoever gives the same one at the same instant waits, and then finds it taken.
 */
export async function isFilingNumberTaken(tx: Tx, number: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`city-filing-number/${number}`}, 0))`.execute(tx);
  const found = await tx
    .selectFrom('city_filing')
    .select('id')
    .where('filing_number', '=', number)
    .executeTakeFirst();
  return found !== undefined;
}

export async function saveCityFiling(tx: Tx, row: CityFilingRow): Promise<void> {
  const { version, filing_number } = row;
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('city_filing')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'id']).doUpdateSet({ version, filing_number, state }),
    )
    .execute();
}
