/** Every edition of the city's guidance catalogue, the newest first. */
export const EDITIONS = '/catalogue';

/** One edition. */
export function editionHref(no: number): string {
  return `${EDITIONS}/${no}`;
}

/** One edition as a spreadsheet. */
export function editionSheetHref(no: number): string {
  return `/api/v1/catalogue-editions/${no}/sheet`;
}
