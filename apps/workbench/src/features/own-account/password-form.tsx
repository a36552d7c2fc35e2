import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';

interface PasswordFormProps {
  /** What the password of now is called. */
  readonly currentLabel?: string;
  readonly onChanged?: () => Promise<void>;
}

/** The old password, the new one, and the new one again. */
export function PasswordForm({ currentLabel = '现在的密码', onChanged }: PasswordFormProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/sessions/current/password', { body: { current, next } })),
    onSuccess: async () => {
      setCurrent('');
      setNext('');
      setAgain('');
      await queries.invalidateQueries({ queryKey: ['own-sessions'] });
      await onChanged?.();
    },
  });
  const problem = change.isError ? problemFrom(change.error) : null;
  const problemOf = (field: string) => problem?.fields?.find((each) => each.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDiffers(next !== again);
    if (next === again) change.mutate();
  };
  return (
    <form className="own-form" onSubmit={submit}>
      <Field label={currentLabel} id="password-current" required problem={problemOf('current')}>
        <Input.Password
          id="password-current"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </Field>
      <Field
        label="新密码"
        id="password-next"
        required
        help="至少10位，不与账号名相同。建议用几个不相关的词组成。"
        problem={problemOf('next')}
      >
        <Input.Password
          id="password-next"
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
      </Field>
      <Field
        label="再输一次新密码"
        id="password-again"
        required
        problem={differs ? '两次输入的新密码不一致。' : undefined}
      >
        <Input.Password
          id="password-again"
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
      </Field>
      {problem && !problem.fields && <ProblemNotice problem={problem} />}
      {change.isSuccess && (
        <p role="status" className="status-good">
          密码已修改，其他浏览器中的登录已经结束。
        </p>
      )}
      <div>
        <SendButton
          loading={change.isPending}
          needs={[
            [currentLabel, current],
            ['新密码', next],
            ['再输一次新密码', again],
          ]}
        >
          修改密码
        </SendButton>
      </div>
    </form>
  );
}
