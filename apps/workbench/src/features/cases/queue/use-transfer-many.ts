import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';

interface TransferMany {
  readonly cases: { caseId: string; expectedVersion: number }[];
  readonly note: string;
}

/** Hands several cases over to the county department; what could not be done comes back by case, with its reason. */
export function useTransferMany() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: TransferMany) =>
      answerOf(
        api.POST('/api/v1/case-transfers', { params: { header: { 'Idempotency-Key': newKey() } }, body }),
      ),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['home'] }),
      ]),
  });
}
