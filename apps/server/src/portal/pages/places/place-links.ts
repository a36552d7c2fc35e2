/** Page of a county's places, of its hall (`hall`), or of a township's centre. */
export function placeHref(countyId: string, place?: string): string {
  return place === undefined ? `/places/${countyId}` : `/places/${countyId}/${place}`;
}

/** The hall in addresses; no township has this id. */
export const HALL = 'hall';
