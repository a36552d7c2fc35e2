import { known, textOf } from '../../shell/address-parts.ts';

/** What the address of a register says, so that a list can be linked to and found again. */
export interface RegisterSearch {
  readonly county?: string;
  readonly township?: string;
  readonly item?: string;
  readonly kind?: string;
  readonly state?: string;
  readonly gate?: string;
  readonly q?: string;
  readonly after?: string;
}

export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  const { county, township, item, kind, state, gate, q, after } = search;
  return known({
    county: textOf(county),
    township: textOf(township),
    item: textOf(item),
    kind: textOf(kind),
    state: textOf(state),
    gate: textOf(gate),
    q: textOf(q),
    after: textOf(after),
  });
}

/** What narrows a register; clearing the conditions takes all of it away. */
export const NO_CONDITIONS = {
  county: undefined,
  township: undefined,
  item: undefined,
  kind: undefined,
  state: undefined,
  gate: undefined,
  q: undefined,
} as const;

/** Whether anything but the place in the list narrows it down. */
export function isNarrowed({ after: _, ...filters }: RegisterSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
