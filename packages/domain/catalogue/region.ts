/** Immutable ids; names and official codes may change (merger, E-05) and are attributes with validity. */
export type CountyId = string;
export type TownshipId = string;

/** An official code and the days on which it holds; null = open or not known. */
export interface RegionCode {
  readonly code: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** 街道, 镇, 乡 (requirements §4.1). */
export const TOWNSHIP_KINDS = ['subdistrict', 'town', 'rural_township'] as const;
export type TownshipKind = (typeof TOWNSHIP_KINDS)[number];

/** 鲁西新区 is a functional zone of county rank: it has no GB/T 2260 code of its own (requirements §4.1). */
export const COUNTY_RANKS = ['district', 'county', 'functional_zone'] as const;
export type CountyRank = (typeof COUNTY_RANKS)[number];

export interface Township {
  readonly id: TownshipId;
  readonly countyId: CountyId;
  readonly name: string;
  readonly kind: TownshipKind;
  /** The code in use now: 9 digits of the statistical division list. */
  readonly code: string;
  readonly codes: readonly RegionCode[];
}

export interface County {
  readonly id: CountyId;
  readonly name: string;
  /** The name that a seal bears: for 鲁西新区 it is 菏泽鲁西新区. */
  readonly fullName: string;
  readonly rank: CountyRank;
  readonly code: string;
  readonly codes: readonly RegionCode[];
  readonly aliasCodes: readonly string[];
  readonly townships: readonly Township[];
}
