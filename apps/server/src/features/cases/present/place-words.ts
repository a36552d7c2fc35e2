import type { TownshipId } from '@tongban/domain/catalogue';
import { findCounty, findTownship, type ReferenceData } from '../../catalogue/index.ts';
import { placeName } from '../../delegations/index.ts';

/** What the places of one county are called on screen. */
export interface PlaceWords {
  /** Centre of the township, or the county's hall for null. */
  place(townshipId: TownshipId | null): string;
  townships(ids: readonly TownshipId[]): { id: string; name: string }[];
}

export function placeWords(reference: ReferenceData, countyId: string): PlaceWords {
  const countyName = findCounty(reference, countyId)?.name ?? countyId;
  const townshipName = (id: TownshipId) => findTownship(reference, id)?.name ?? id;
  return {
    place: (townshipId) => placeName(countyName, townshipId === null ? null : townshipName(townshipId)),
    townships: (ids) => ids.map((id) => ({ id, name: townshipName(id) })),
  };
}
