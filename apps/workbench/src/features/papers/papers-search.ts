import { known, oneOf, textOf } from '../../shell/address-parts.ts';

/** What the address of a list of papers says. */
export interface PapersSearch {
  readonly county?: string;
  readonly township?: string;
  readonly state?: string;
  readonly q?: string;
  readonly after?: string;
}

export function readPapersSearch(search: Record<string, unknown>): PapersSearch {
  const { county, township, state, q, after } = search;
  return known({
    county: textOf(county),
    township: textOf(township),
    state: textOf(state),
    q: textOf(q),
    after: textOf(after),
  });
}

export function readPlanSearch({ county }: Record<string, unknown>): { readonly county?: string } {
  return known({ county: textOf(county) });
}

export const FILING_STATES = ['submitted', 'returned', 'filed'] as const;

export interface FilingsSearch {
  readonly state?: (typeof FILING_STATES)[number];
  readonly after?: string;
}

export function readFilingsSearch({ state, after }: Record<string, unknown>): FilingsSearch {
  return known({ state: oneOf(FILING_STATES, state), after: textOf(after) });
}
