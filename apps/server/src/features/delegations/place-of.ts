import type { County, Township } from '@tongban/domain/catalogue';
import {
  findCounty,
  findCountyByCode,
  findTownship,
  findTownshipByCode,
  type ReferenceData,
} from '../catalogue/index.ts';

/** A township by id or nine-digit code; a county, for its own power, by id or six-digit code. */
export function placeOf(
  reference: ReferenceData,
  text: string,
): { readonly county: County; readonly township: Township | null } | undefined {
  const township = findTownship(reference, text) ?? findTownshipByCode(reference, text) ?? null;
  const county =
    township === null
      ? (findCounty(reference, text) ?? findCountyByCode(reference, text))
      : findCounty(reference, township.countyId);
  return county && { county, township };
}
