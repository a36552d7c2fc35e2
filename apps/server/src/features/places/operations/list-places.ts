import type { County, Township } from '@tongban/domain/catalogue';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { type KnownPlace, unrecorded } from '../place-where.ts';
import { type PlaceRow, selectPlacesOfCounty, selectPlacesOfTownship } from '../places.store.ts';

/**
 * The places of a county, or with a township of that alone: the hall, then each township's centre with its stations, in the
 * order of the division list. Hall and centres are there whether recorded or not.
 */
export async function listPlaces(
  ctx: Pick<AppContext, 'database'>,
  { county, township }: { readonly county: County; readonly township: Township | null },
): Promise<KnownPlace[]> {
  const rows = await inSnapshot(ctx.database, (tx) =>
    township === null
      ? selectPlacesOfCounty(tx, county.id)
      : selectPlacesOfTownship(tx, county.id, township.id),
  );
  const regions = township === null ? [null, ...county.townships] : [township];
  return regions.flatMap((each) => placesIn(county, each, rows));
}

/** The centre of a township, recorded or not, and then its stations by name. */
export async function loadTownshipPlaces(
  tx: Tx,
  county: County,
  township: Township,
): Promise<[KnownPlace, ...KnownPlace[]]> {
  return placesIn(county, township, await selectPlacesOfTownship(tx, county.id, township.id));
}

function placesIn(
  county: County,
  township: Township | null,
  rows: readonly PlaceRow[],
): [KnownPlace, ...KnownPlace[]] {
  const own = rows.filter((row) => row.township_id === (township?.id ?? null));
  const known = own.map((row): KnownPlace => {
    return { place: row.state, where: { county, township }, version: row.version };
  });
  const main = known.find(({ place }) => place.kind !== 'station');
  const stations = known.filter(({ place }) => place.kind === 'station');
  return [main ?? unrecorded({ county, township }), ...stations];
}
