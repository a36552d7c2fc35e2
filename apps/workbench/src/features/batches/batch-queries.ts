import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

/** While something runs its progress is asked for so often, in milliseconds. */
const RUNNING_EVERY = 1000;

export const batchesQuery = queryOptions({
  queryKey: ['batches'],
  queryFn: () => answerOf(api.GET('/api/v1/batches')),
  refetchInterval: ({ state }) =>
    state.data?.batches.some(({ state: each }) => each === 'running') ? RUNNING_EVERY : false,
});

export function batchQuery(countyId: string, batchId: string) {
  return queryOptions({
    queryKey: ['batches', countyId, batchId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/batches/{countyId}/{batchId}', { params: { path: { countyId, batchId } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? RUNNING_EVERY : false),
  });
}
