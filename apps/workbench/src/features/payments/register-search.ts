import { ORDER_STATUS_NAMES, type OrderStatus } from '@tongban/domain/terms';

export const ORDER_STATUSES = Object.keys(ORDER_STATUS_NAMES) as OrderStatus[];

/** What the register is filtered by, as it stands in the address. */
export interface RegisterSearch {
  readonly itemId?: string | undefined;
  readonly status?: OrderStatus | undefined;
  readonly day?: string | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
}

export function readOrderSearch(search: Readonly<Record<string, unknown>>): RegisterSearch {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const status = ORDER_STATUSES.find((each) => each === search.status);
  const parts = { itemId: text('itemId'), status, day: text('day'), q: text('q'), after: text('after') };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
