import type { TownshipId } from '@tongban/domain/catalogue';
import type { Place } from '@tongban/domain/place';
import { type ColumnType, type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface PlaceTable {
  county_id: string;
  id: string;
  kind: string;
  township_id: string | null;
  name: string;
  version: number;
  state: ColumnType<Place, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    place: PlaceTable;
  }
}

export type PlaceRow = Selectable<PlaceTable>;

export function selectPlace(tx: Tx, countyId: string, id: string): Promise<PlaceRow | undefined> {
  return tx
    .selectFrom('place')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** All recorded places of a county, stations in the order of their names. */
export function selectPlacesOfCounty(tx: Tx, countyId: string): Promise<PlaceRow[]> {
  return tx
    .selectFrom('place')
    .selectAll()
    .where('county_id', '=', countyId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The recorded centre and stations of a township, in the order of their names. */
export function selectPlacesOfTownship(
  tx: Tx,
  countyId: string,
  townshipId: TownshipId,
): Promise<PlaceRow[]> {
  return tx
    .selectFrom('place')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('township_id', '=', townshipId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The hall and the centres of a county: the places that accept, without the many stations. */
export function selectAcceptingPlaces(tx: Tx, countyId: string): Promise<PlaceRow[]> {
  return tx
    .selectFrom('place')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('kind', 'in', ['hall', 'centre'])
    .execute();
}

/** Holds the names of a township's places, or of the county's hall and centres, until the transaction ends. */
export async function lockNames(tx: Tx, countyId: string, townshipId: TownshipId | null): Promise<void> {
  const names = `place-names/${countyId}/${townshipId ?? ''}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${names}, 0))`.execute(tx);
}

export async function savePlace(tx: Tx, row: PlaceRow): Promise<void> {
  const state = JSON.stringify(row.state);
  const { version, name } = row;
  await tx
    .insertInto('place')
    .values({ ...row, state })
    .onConflict((conflict) => conflict.columns(['county_id', 'id']).doUpdateSet({ version, name, state }))
    .execute();
}

/** All stations of the city, by county and name. */
export function selectStations(tx: Tx): Promise<PlaceRow[]> {
  return tx
    .selectFrom('place')
    .selectAll()
    .where('kind', '=', 'station')
    .orderBy('county_id')
    .orderBy('name')
    .orderBy('id')
    .execute();
}
