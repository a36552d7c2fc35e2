import { queryOptions } from '@tanstack/react-query';
import { addressOf } from '../../../api/address-of.ts';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import type { QueueSearch } from './queue-search.ts';

/** One page of a list of cases; it is read again every minute, because colleagues work on it too. */
export function caseListQuery(search: QueueSearch) {
  return queryOptions({
    queryKey: ['cases', search],
    queryFn: () => answerOf(api.GET('/api/v1/cases', { params: { query: { ...search, limit: 20 } } })),
    refetchInterval: 60_000,
  });
}

export function exportAddress({ after: _, ...filters }: QueueSearch, format: 'csv' | 'xlsx'): string {
  return addressOf('/api/v1/case-exports', { ...filters, format });
}
