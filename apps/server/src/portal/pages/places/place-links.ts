/** Page of a county's places, of its hall (`hall`), or of a township's centre. */
export function placeHref(countyId: string, place?: string): string {
  return place === undefined ? `/places/${countyId}` : `/places/${countyId}/${place}`;
}

/** The list of a township as a sheet for the notice board (公开公告专栏). */
export function listPrintHref(countyId: string, townshipId: string): string {
  return `${placeHref(countyId, townshipId)}/print`;
}

/** The hall in addresses; no township has this id. */
export const HALL = 'hall';
