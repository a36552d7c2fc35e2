import { placeHref } from './place-links.ts';

/** Page of all versions of a township's list; with a number, the part about that version. */
export function versionsHref(countyId: string, townshipId: string, version?: number): string {
  const page = `${placeHref(countyId, townshipId)}/versions`;
  return version === undefined ? page : `${page}#v${version}`;
}

export function agreementsHref(countyId: string, townshipId: string): string {
  return `${placeHref(countyId, townshipId)}/agreements`;
}

export function sealsHref(countyId: string, townshipId: string): string {
  return `${placeHref(countyId, townshipId)}/seals`;
}

/** The same as a spreadsheet. */
export function sheetHref(
  townshipId: string,
  sheet: 'list' | 'agreements' | 'seals' | 'notices',
  version?: number,
): string {
  const address = `/api/v1/townships/${townshipId}/sheets/${sheet}`;
  return version === undefined ? address : `${address}?version=${version}`;
}

/** The feed of changed lists: of a county, or without one of the city. */
export function listFeedHref(countyId?: string): string {
  return countyId === undefined ? '/feeds/lists.atom' : `/feeds/${countyId}/lists.atom`;
}
