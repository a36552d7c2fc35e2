import { useMutation } from '@tanstack/react-query';
import type { SessionView } from '@tongban/contract';
import { Button, Input } from 'antd';
import type { FormEvent } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import type { LoginEntry } from './login-entry.ts';

interface LoginFormProps {
  readonly entry: LoginEntry;
  readonly onChange: (entry: LoginEntry) => void;
  readonly onSession: (session: SessionView) => void;
}

/** Account and password, and the six digits once the server asks for them. */
export function LoginForm({ entry, onChange, onSession }: LoginFormProps) {
  const { account, password, code } = entry;
  const login = useMutation({
    mutationFn: (typed: LoginEntry) => answerOf(api.POST('/api/v1/sessions', { body: bodyOf(typed) })),
    onSuccess: onSession,
  });
  // What was said of another account says nothing of this one.
  const problem = login.error && login.variables?.account === account ? problemFrom(login.error) : null;
  const asksForCode = code !== '' || (problem !== null && ABOUT_THE_CODE.includes(problem.code));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    login.mutate(entry);
  };
  return (
    <form className="stack" onSubmit={submit} aria-label="登录">
      <Field label="账号" id="account">
        <Input
          id="account"
          size="large"
          autoComplete="username"
          required
          value={account}
          onChange={(event) => onChange({ ...entry, account: event.target.value })}
        />
      </Field>
      <Field label="密码" id="password">
        <Input.Password
          id="password"
          size="large"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => onChange({ ...entry, password: event.target.value })}
        />
      </Field>
      {asksForCode && (
        <Field
          label="动态验证码"
          id="code"
          help="请输入身份验证器上显示的六位数字。审批人和印章保管人须验证。"
        >
          <Input
            id="code"
            size="large"
            autoFocus
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onChange={(event) => onChange({ ...entry, code: event.target.value })}
          />
        </Field>
      )}
      {problem && problem.code !== 'second_factor_required' && <ProblemNotice problem={problem} />}
      <Button type="primary" size="large" htmlType="submit" block loading={login.isPending}>
        {asksForCode ? '验证并登录' : '登录'}
      </Button>
    </form>
  );
}

/** The server asks for the code, or did not take it. */
const ABOUT_THE_CODE = ['second_factor_required', 'one_time_code_wrong'];

function bodyOf({ account, password, code }: LoginEntry) {
  return code === '' ? { account, password } : { account, password, oneTimeCode: code };
}
