import { choiceOf, known, textOf } from '../../shell/address-parts.ts';

export const BODY_STATES = [
  { value: 'current', label: '现存' },
  { value: 'ended', label: '已终止或者尚未成立' },
] as const;

export interface OrganisationsSearch {
  readonly county?: string | undefined;
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly state?: (typeof BODY_STATES)[number]['value'] | undefined;
}

export function readOrganisationsSearch({
  county,
  q,
  kind,
  state,
}: Record<string, unknown>): OrganisationsSearch {
  return known({
    county: textOf(county),
    q: textOf(q),
    kind: textOf(kind),
    state: choiceOf(BODY_STATES, state),
  });
}

/** Whose steps are shown; none = the first county in the reader's reach. */
export function readStartSearch({ county }: Record<string, unknown>): {
  readonly county?: string | undefined;
} {
  return known({ county: textOf(county) });
}
