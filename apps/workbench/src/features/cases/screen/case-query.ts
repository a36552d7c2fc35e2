import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';

/** One case. It is never read again behind the back of somebody who works on it: a change by others is a conflict (E-42). */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: () => answerOf(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } })),
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}
