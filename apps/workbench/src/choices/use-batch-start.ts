import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { problemFrom } from '../api/api-problem.ts';

/** Starts a batch and goes to its page; what was sent, whether it is on its way, and why it was not started. */
export function useBatchStart(
  stale: QueryKey,
  send: () => Promise<{ readonly countyId: string; readonly batchId: string }>,
) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const starting = useMutation({
    mutationFn: send,
    onSuccess: async (params) => {
      await navigate({ to: '/governance/batches/$countyId/$batchId', params });
      await queries.invalidateQueries({ queryKey: stale });
    },
  });
  return {
    start: () => starting.mutate(),
    isSending: starting.isPending,
    problem: starting.error ? problemFrom(starting.error) : null,
  };
}
