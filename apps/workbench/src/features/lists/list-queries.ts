import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

export function countyListsQuery(county: string | undefined) {
  return queryOptions({
    queryKey: ['delegation-lists', 'county', county],
    queryFn: () => answerOf(api.GET('/api/v1/delegation-lists', { params: { query: { county } } })),
  });
}

/** Everything for writing one township's list. */
export function listDeskQuery(townshipId: string) {
  return queryOptions({
    queryKey: ['delegation-lists', 'desk', townshipId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/delegation-lists/{townshipId}', { params: { path: { townshipId } } })),
  });
}

export function comparisonQuery(townshipId: string, query: { readonly from: number; readonly to: number }) {
  return queryOptions({
    queryKey: ['delegation-lists', 'comparison', townshipId, query.from, query.to],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/delegation-lists/{townshipId}/comparison', {
          params: { path: { townshipId }, query },
        }),
      ),
  });
}
