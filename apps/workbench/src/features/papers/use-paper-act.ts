import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '../../api/api-problem.ts';
import { PAPERS_KEY } from './paper-queries.ts';

/** One act on a paper: what was sent, whether it is on its way, and why it was not done; everything of papers is read anew. */
export function usePaperAct<Command, Answer>(
  send: (command: Command) => Promise<Answer>,
  whenDone: (answer: Answer) => void = () => undefined,
) {
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      whenDone(answer);
      await client.invalidateQueries({ queryKey: PAPERS_KEY });
    },
  });
  return {
    send: act.mutate,
    isSending: act.isPending,
    isDone: act.isSuccess,
    problem: act.error ? problemFrom(act.error) : null,
  };
}
