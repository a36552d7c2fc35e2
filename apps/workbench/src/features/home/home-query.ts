import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

/** What waits; read again every minute, and each time the page is opened. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: () => answerOf(api.GET('/api/v1/home')),
  refetchInterval: 60_000,
});
