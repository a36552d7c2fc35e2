import { known, oneOf, textOf } from '../../shell/address-parts.ts';

export const REQUEST_STATES = ['open', 'accepted', 'refused', 'withdrawn'] as const;

export interface RequestsSearch {
  readonly state?: (typeof REQUEST_STATES)[number];
  readonly township?: string;
  readonly after?: string;
}

export function readRequestsSearch({ state, township, after }: Record<string, unknown>): RequestsSearch {
  return known({ state: oneOf(REQUEST_STATES, state), township: textOf(township), after: textOf(after) });
}

/** Which of the two kinds a new request begins as, and of which item. */
export interface NewRequestSearch {
  readonly kind?: 'ask' | 'give_back';
  readonly item?: string;
}

export function readNewRequestSearch({ kind, item }: Record<string, unknown>): NewRequestSearch {
  return known({ kind: oneOf(['ask', 'give_back'] as const, kind), item: textOf(item) });
}
