import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';

/** Claims or gives back several cases; what could not be done comes back by case, with its reason. */
export function useClaimMany() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { caseIds: string[]; release: boolean }) =>
      answerOf(
        api.POST('/api/v1/case-claims', { params: { header: { 'Idempotency-Key': newKey() } }, body }),
      ),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['home'] }),
      ]),
  });
}
