import type { County, CountyId, RegionCode, Township, TownshipId } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';

/** The county-rank area with this id; undefined if there is none. */
export function findCounty(reference: ReferenceData, id: CountyId): County | undefined {
  return reference.counties.find((county) => county.id === id);
}

/** The township (乡镇、街道) with this id; undefined if there is none. */
export function findTownship(reference: ReferenceData, id: TownshipId): Township | undefined {
  return allTownships(reference).find((township) => township.id === id);
}

/** All townships of the city, in the order of the division list. */
export function allTownships(reference: ReferenceData): readonly Township[] {
  return reference.counties.flatMap((county) => county.townships);
}

/** The county that has or had this six-digit code; the two codes of 鲁西新区's forerunners find it too. */
export function findCountyByCode(reference: ReferenceData, code: string): County | undefined {
  return reference.counties.find((county) => hasCode(county.codes, code) || county.aliasCodes.includes(code));
}

/** The township that has or had this nine-digit code. */
export function findTownshipByCode(reference: ReferenceData, code: string): Township | undefined {
  return allTownships(reference).find((township) => hasCode(township.codes, code));
}

function hasCode(codes: readonly RegionCode[], code: string): boolean {
  return codes.some((each) => each.code === code);
}
