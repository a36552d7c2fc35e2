import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { GovernedAppointmentView } from '@tongban/contract';
import { Button } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { problemFrom } from '../../../api/api-problem.ts';
import { Dialog } from '../../../shell/dialog.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { type Need, SendButton } from '../../../shell/send-button.tsx';
import { type AppointmentPath, STAFFING_KEY } from '../staffing-queries.ts';

export interface AppointmentFormProps {
  readonly path: AppointmentPath;
  readonly of: GovernedAppointmentView;
  readonly title: string;
  readonly onClose: () => void;
}

interface AppointmentFrameProps {
  readonly title: string;
  readonly consequence: string;
  readonly send: () => Promise<unknown>;
  readonly needs: readonly Need[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialog of one change: its consequence first, its fields, why not, and the confirmation that names it. */
export function AppointmentFrame({
  title,
  consequence,
  send,
  needs,
  onClose,
  children,
}: AppointmentFrameProps) {
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: STAFFING_KEY });
      onClose();
    },
    onError: () => queries.invalidateQueries({ queryKey: STAFFING_KEY }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <p className="notice notice-heed">{consequence}</p>
        {children}
        {sending.isError && <ProblemNotice problem={problemFrom(sending.error)} />}
        <div className="page-tools">
          <SendButton loading={sending.isPending} needs={needs}>
            确认{title}
          </SendButton>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </Dialog>
  );
}
