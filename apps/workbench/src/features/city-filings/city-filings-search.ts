import { known, oneOf, textOf } from '../../shell/address-parts.ts';

export const CITY_FILING_STATES = ['not_submitted', 'submitted', 'returned', 'filed'] as const;

export interface CityFilingsSearch {
  readonly state?: (typeof CITY_FILING_STATES)[number];
  readonly county?: string;
  readonly after?: string;
}

export function readCityFilingsSearch({ state, county, after }: Record<string, unknown>): CityFilingsSearch {
  return known({
    state: oneOf(CITY_FILING_STATES, state),
    county: textOf(county),
    after: textOf(after),
  });
}
