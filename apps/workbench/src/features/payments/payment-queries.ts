import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import type { RegisterSearch } from './register-search.ts';

/** What may be collected at the reader's counter. */
export function collectionsQuery() {
  return queryOptions({
    queryKey: ['collections'],
    queryFn: () => answerOf(api.GET('/api/v1/collections')),
  });
}

/** One page of the register; it is read again every minute, because payers pay meanwhile. */
export function ordersQuery(search: RegisterSearch) {
  return queryOptions({
    queryKey: ['payment-orders', search],
    queryFn: () =>
      answerOf(api.GET('/api/v1/payment-orders', { params: { query: { ...search, limit: 20 } } })),
    refetchInterval: 60_000,
  });
}

export function orderQuery(orderId: string) {
  return queryOptions({
    queryKey: ['payment-order', orderId],
    queryFn: () => answerOf(api.GET('/api/v1/payment-orders/{orderId}', { params: { path: { orderId } } })),
  });
}

export function reconciliationsQuery(day: string | undefined) {
  return queryOptions({
    queryKey: ['reconciliations', day ?? null],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/payment-reconciliations', {
          params: { query: day === undefined ? {} : { day } },
        }),
      ),
  });
}
