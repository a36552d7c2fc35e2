import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';

/** Claims a case, or releases it, and reads lists and case again. */
export function useClaim(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { release: boolean }) =>
      answerOf(
        api.POST('/api/v1/cases/{caseId}/claims', {
          params: { path: { caseId }, header: { 'Idempotency-Key': newKey() } },
          body,
        }),
      ),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['home'] }),
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['case', caseId] }),
      ]),
  });
}
