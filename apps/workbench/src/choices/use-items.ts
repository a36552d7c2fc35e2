import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf } from '../api/api-problem.ts';
import { api } from '../api/client.ts';

/** The items that fit `q`, best first; all for an empty one. */
export function useItems(q: string) {
  return useQuery({
    queryKey: ['items', q],
    queryFn: async () => (await answerOf(api.GET('/api/v1/items', { params: { query: { q } } }))).items,
    staleTime: 600_000,
    placeholderData: keepPreviousData,
  });
}
