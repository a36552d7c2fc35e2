import { choiceOf, known, textOf } from '../../shell/address-parts.ts';

export const BODY_STATES = [
  { value: 'current', label: '存续' },
  { value: 'ended', label: '已撤并或者尚未设立' },
] as const;

const KINDS = [
  { value: 'city_body' },
  { value: 'county_government' },
  { value: 'county_department' },
  { value: 'township_government' },
  { value: 'company' },
  { value: 'mass_organisation' },
] as const;

export interface OrganisationSearch {
  readonly county?: string | undefined;
  readonly q?: string | undefined;
  readonly kind?: (typeof KINDS)[number]['value'] | undefined;
  readonly state?: (typeof BODY_STATES)[number]['value'] | undefined;
}

export function readOrganisationSearch({
  county,
  q,
  kind,
  state,
}: Record<string, unknown>): OrganisationSearch {
  return known({
    county: textOf(county),
    q: textOf(q),
    kind: choiceOf(KINDS, kind),
    state: choiceOf(BODY_STATES, state),
  });
}

export interface CountySearch {
  readonly county?: string | undefined;
}

export function readCountySearch({ county }: Record<string, unknown>): CountySearch {
  return known({ county: textOf(county) });
}
