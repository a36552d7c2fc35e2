import { ORDER_STATUS_NAMES, type OrderStatus } from '@tongban/domain/terms';
import { dayOf, known, oneOf, textOf } from '../../shell/address-parts.ts';

export const ORDER_STATUSES = Object.keys(ORDER_STATUS_NAMES) as OrderStatus[];

/** What the register is filtered by, as it stands in the address. */
export interface RegisterSearch {
  readonly itemId?: string | undefined;
  readonly status?: OrderStatus | undefined;
  readonly day?: string | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
}

/** What narrows the register; clearing the conditions takes all of it away. */
export const NO_CONDITIONS = {
  itemId: undefined,
  status: undefined,
  day: undefined,
  q: undefined,
} as const satisfies RegisterSearch;

export function readOrderSearch(search: Readonly<Record<string, unknown>>): RegisterSearch {
  const { itemId, status, day, q, after } = search;
  return known({
    itemId: textOf(itemId),
    status: oneOf(ORDER_STATUSES, status),
    day: dayOf(day),
    q: textOf(q),
    after: textOf(after),
  });
}
