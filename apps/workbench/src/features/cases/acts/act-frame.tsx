import { Button } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import type { ActHandle } from './use-act.ts';

interface ActFrameProps<T> {
  readonly of: ActFormProps['of'];
  readonly act: ActFormProps['act'];
  readonly handle: ActHandle<T>;
  /** Words of the button, when they say more than the act's name. */
  readonly confirm?: string;
  /** False while something is missing that the server would refuse. */
  readonly ready?: boolean;
  readonly children?: ReactNode;
}

/** The form of one act: what follows from it stands above, problems stand below, nothing typed goes away. */
export function ActFrame<T>({ of, act, handle, confirm, ready = true, children }: ActFrameProps<T>) {
  const { draft, send, isSending, problem, newer, reload } = handle;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className="act-form" onSubmit={submit} aria-label={act.name}>
      <p className="consequence">{act.consequence}</p>
      {draft.wasFound && <p className="soft">已恢复上次未提交的内容。</p>}
      {children}
      {newer ? (
        <ConflictNotice seen={of.version} newer={newer} onReload={reload} />
      ) : (
        problem && <ProblemNotice problem={problem} />
      )}
      <Button type="primary" size="large" htmlType="submit" loading={isSending} disabled={!ready}>
        {confirm ?? (act.name.startsWith('确认') ? act.name : `确认${act.name}`)}
      </Button>
    </form>
  );
}
