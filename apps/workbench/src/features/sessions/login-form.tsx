import { useMutation } from '@tanstack/react-query';
import type { SessionView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { ApiProblem, answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

interface LoginFormProps {
  readonly account: string;
  readonly password: string;
  readonly onChange: (part: { account?: string; password?: string }) => void;
  readonly onSession: (session: SessionView) => void;
}

/** Account and password, and the six digits once the server asks for them. */
export function LoginForm({ account, password, onChange, onSession }: LoginFormProps) {
  const [code, setCode] = useState('');
  const login = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/sessions', { body: bodyOf(account, password, code) })),
    onSuccess: onSession,
  });
  const asksForCode = isSecondFactor(login.error) || code !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    login.mutate();
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
          onChange={(event) => onChange({ account: event.target.value })}
        />
      </Field>
      <Field label="密码" id="password">
        <Input.Password
          id="password"
          size="large"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => onChange({ password: event.target.value })}
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
            onChange={(event) => setCode(event.target.value)}
          />
        </Field>
      )}
      {login.error && !(isSecondFactor(login.error) && code === '') && (
        <ProblemNotice problem={problemFrom(login.error)} />
      )}
      <Button type="primary" size="large" htmlType="submit" block loading={login.isPending}>
        {asksForCode ? '验证并登录' : '登录'}
      </Button>
    </form>
  );
}

function isSecondFactor(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === 'second_factor_required';
}

function bodyOf(account: string, password: string, code: string) {
  return code === '' ? { account, password } : { account, password, oneTimeCode: code };
}
