import type { Problem } from '@tongban/contract';
import { Button } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../../../shell/dialog.tsx';
import { GovernanceProblem } from '../../governance/governance-problem.tsx';

interface DeskFrameProps {
  readonly title: string;
  readonly submit: string;
  /** What follows from it, read before the fields. */
  readonly consequence: string;
  readonly sending: { readonly isSending: boolean; readonly problem: Problem | null };
  readonly send: () => void;
  readonly isReady: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialog of one act on a body: its consequence, its fields, why not, and the button that names it. */
export function DeskFrame(props: DeskFrameProps) {
  const { title, submit, consequence, sending, send, isReady, onClose, children } = props;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="dialog-form" onSubmit={onSubmit} aria-label={title}>
        <p className="notice notice-heed">{consequence}</p>
        {children}
        <GovernanceProblem problem={sending.problem} />
        <div className="page-tools">
          <Button type="primary" htmlType="submit" loading={sending.isSending} disabled={!isReady}>
            {submit}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
      </form>
    </Dialog>
  );
}
