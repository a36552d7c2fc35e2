import type { County, Township } from '@tongban/domain/catalogue';

/** A township with its county. */
export interface TownshipPlace {
  readonly county: County;
  readonly township: Township;
}

/** Where it is, as every public record of a township begins. */
export function whereOf({ county, township }: TownshipPlace) {
  return {
    countyId: county.id,
    countyName: county.name,
    townshipId: township.id,
    townshipName: township.name,
  };
}
