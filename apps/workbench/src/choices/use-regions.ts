import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../api/api-problem.ts';
import { api } from '../api/client.ts';

/** The counties with their townships. */
export function useRegions() {
  return useQuery({
    queryKey: ['regions'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/regions'))).counties,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
