import type { Place } from '@tongban/domain/place';
import type { Tx } from '../../platform/db/transaction.ts';
import { lockNames, selectAcceptingPlaces, selectPlacesOfTownship } from './places.store.ts';

type Where = Pick<Place, 'countyId' | 'townshipId'>;

/** Two who record or rename at once see each other: the second finds the name of the first taken (GOV-01). */
export async function holdNames(tx: Tx, { countyId, townshipId }: Where): Promise<Record<string, never>> {
  await lockNames(tx, countyId, townshipId);
  return {};
}

/** The places whose names must differ from the place's: of its township, or hall and centres of its county. */
export async function loadNeighbours(tx: Tx, { countyId, townshipId }: Where): Promise<readonly Place[]> {
  const rows =
    townshipId === null
      ? await selectAcceptingPlaces(tx, countyId)
      : await selectPlacesOfTownship(tx, countyId, townshipId);
  return rows.map((row) => row.state);
}
