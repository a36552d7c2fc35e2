import type { County, Township } from '@tongban/domain/catalogue';
import { HALL_ID, type Place, type PlaceId, placeName, UNKNOWN_FACTS } from '@tongban/domain/place';

/** The regions of a place. */
export interface Where {
  readonly county: County;
  /** Null for the hall. */
  readonly township: Township | null;
}

/** A place as it is known: recorded, or a hall or centre that exists by its county and of which nothing is recorded. */
export interface KnownPlace {
  readonly place: Place | Omit<Place, 'changedAt'>;
  readonly where: Where;
  /** Version of its stream; 0 = nothing recorded. */
  readonly version: number;
}

/** The regions of the hall or the centre with this id; undefined when it is neither. */
export function whereOf(county: County, id: PlaceId): Where | undefined {
  if (id === HALL_ID) return { county, township: null };
  const township = county.townships.find((each) => each.id === id);
  return township && { county, township };
}

/** A hall or centre of which nothing is recorded: its name, and 待县补充 for the rest. */
export function unrecorded({ county, township }: Where): KnownPlace {
  const place = {
    ...UNKNOWN_FACTS,
    id: township?.id ?? HALL_ID,
    kind: township === null ? 'hall' : 'centre',
    countyId: county.id,
    townshipId: township?.id ?? null,
    name: placeName(county.name, township?.name ?? null),
    closures: [],
  } as const;
  return { place, where: { county, township }, version: 0 };
}

/** The page of a place in the portal. */
export function placeHref({
  id,
  kind,
  countyId,
  townshipId,
}: Pick<Place, 'id' | 'kind' | 'countyId' | 'townshipId'>): string {
  const own = `/places/${countyId}/${townshipId ?? HALL_ID}`;
  return kind === 'station' ? `${own}/stations/${id}` : own;
}
