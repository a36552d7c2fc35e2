import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { GovernedSealView } from '@tongban/contract';
import { Button } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { problemFrom } from '../../../api/api-problem.ts';
import { Dialog } from '../../../shell/dialog.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { type Need, SendButton } from '../../../shell/send-button.tsx';
import { SEALS_KEY, type SealPath } from '../seal-queries.ts';

export interface SealActFormProps {
  readonly path: SealPath;
  readonly seal: GovernedSealView;
  readonly act: GovernedSealView['acts'][number];
  readonly onClose: () => void;
}

interface SealActFrameProps extends Pick<SealActFormProps, 'seal' | 'act' | 'onClose'> {
  readonly send: () => Promise<unknown>;
  readonly needs: readonly Need[];
  readonly children: ReactNode;
}

/** The dialog of one act: its consequence first, its fields, why not, and the confirmation that names it. */
export function SealActFrame({ seal, act, send, needs, onClose, children }: SealActFrameProps) {
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: SEALS_KEY });
      onClose();
    },
    // Somebody else was faster: what is on screen behind the dialog becomes the newest, what was typed stays.
    onError: () => queries.invalidateQueries({ queryKey: SEALS_KEY }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <Dialog title={act.name} onClose={onClose}>
      <form className="seal-form" onSubmit={submit}>
        <p className="soft">{seal.row.name}</p>
        <p className="notice notice-heed">{act.consequence}</p>
        {children}
        {sending.isError && <ProblemNotice problem={problemFrom(sending.error)} />}
        <div className="seal-acts">
          <SendButton loading={sending.isPending} needs={needs}>
            确认{act.name}
          </SendButton>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </Dialog>
  );
}
