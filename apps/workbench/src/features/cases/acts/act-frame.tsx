import type { FormEvent, ReactNode } from 'react';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { type Need, SendButton } from '../../../shell/send-button.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import type { ActHandle } from './use-act.ts';

interface ActFrameProps<T> {
  readonly of: ActFormProps['of'];
  readonly act: ActFormProps['act'];
  readonly handle: ActHandle<T>;
  /** Words of the button, when they say more than the act's name. */
  readonly confirm?: string;
  /** What the server would refuse to do without. */
  readonly needs?: readonly Need[];
  readonly children?: ReactNode;
}

/** The form of one act: what follows from it stands above, problems stand below, nothing typed goes away. */
export function ActFrame<T>({ of, act, handle, confirm, needs = [], children }: ActFrameProps<T>) {
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
      <SendButton size="large" loading={isSending} needs={needs}>
        {confirm ?? (act.name.startsWith('确认') ? act.name : `确认${act.name}`)}
      </SendButton>
    </form>
  );
}
