import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '../../api/api-problem.ts';

/** Requests, evaluations, plans and filings: an act on one moves lists and counts of the others too. */
export const GOVERNANCE_KEY = ['governance'] as const;

/** One act: what was sent, whether it is on its way, and why it was not done; all of governance is read anew. */
export function useGovernanceAct<Command = undefined, Answer = unknown>(
  send: (command: Command) => Promise<Answer>,
  whenDone: (answer: Answer) => void = () => undefined,
) {
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: GOVERNANCE_KEY });
      whenDone(answer);
    },
  });
  return {
    send: act.mutate,
    isSending: act.isPending,
    problem: act.error ? problemFrom(act.error) : null,
  };
}
