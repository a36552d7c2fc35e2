import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseView, Problem } from '@tongban/contract';
import { answerOf, problemFrom } from '../../../api/api-problem.ts';
import { type DraftHandle, useDraft } from '../../../drafts/use-draft.ts';
import { caseQuery } from '../screen/case-query.ts';
import type { ActFormProps } from './act-form-props.ts';
import { actTarget } from './act-target.ts';
import { isConflict } from './conflict-text.ts';

type Target = ReturnType<typeof actTarget>;
type Sending = Promise<{ data?: unknown; error?: unknown; response: Response }>;

export interface ActHandle<T> {
  readonly draft: DraftHandle<T>;
  readonly send: () => void;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  /** What others have done since, when the act met a newer version; null = no conflict. */
  readonly newer: CaseView | null;
  /** Shows the newer case; what was typed stays. */
  readonly reload: () => void;
}

/** Draft and sending of one act. On success the case is read again before `onDone`. */
export function useAct<T extends object>(
  { of, act, onDone }: ActFormProps,
  initial: T,
  call: (target: Target, values: T) => Sending,
): ActHandle<T> {
  const client = useQueryClient();
  const draft = useDraft(`case.${of.id}.${act.act}`, initial);
  const sending = useMutation({
    mutationFn: () => answerOf(call(actTarget(of, draft.key), draft.values)),
    onSuccess: async () => {
      draft.clear();
      void client.invalidateQueries({ queryKey: ['cases'] });
      await client.invalidateQueries({ queryKey: ['case', of.id] });
      onDone();
    },
    onError: (error) => {
      if (isConflict(problemFrom(error))) newer.mutate();
    },
  });
  const newer = useMutation({
    mutationFn: () => client.fetchQuery({ ...caseQuery(of.id), queryKey: ['newer-case', of.id], gcTime: 0 }),
  });
  const problem = sending.error ? problemFrom(sending.error) : null;
  const reload = () => {
    sending.reset();
    newer.reset();
    void client.invalidateQueries({ queryKey: ['case', of.id] });
  };
  return {
    draft,
    send: () => sending.mutate(),
    isSending: sending.isPending,
    problem,
    newer: problem && isConflict(problem) ? (newer.data ?? null) : null,
    reload,
  };
}
