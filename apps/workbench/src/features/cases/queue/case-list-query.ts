import { queryOptions } from '@tanstack/react-query';
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
