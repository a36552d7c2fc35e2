import type { Place } from '@tongban/domain/place';
import type { Tx } from '../../platform/db/transaction.ts';
import { selectAcceptingPlaces, selectPlacesOfTownship } from './places.store.ts';

/** The places whose names must differ from the place's: of its township, or hall and centres of its county. */
export async function loadNeighbours(
  tx: Tx,
  { countyId, townshipId }: Pick<Place, 'countyId' | 'townshipId'>,
): Promise<readonly Place[]> {
  const rows =
    townshipId === null
      ? await selectAcceptingPlaces(tx, countyId)
      : await selectPlacesOfTownship(tx, countyId, townshipId);
  return rows.map((row) => row.state);
}
