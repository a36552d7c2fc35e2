import { useMutation } from '@tanstack/react-query';
import type { SecondFactorView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import '../administration/administration.css';

interface BindAuthenticatorProps {
  /** One is bound already: a code of it is asked first. */
  readonly isBound: boolean;
  readonly onBound: () => Promise<void>;
}

/** 绑定身份验证器: the one of now is proved, the new one scanned, and a code of it typed. */
export function BindAuthenticator({ isBound, onBound }: BindAuthenticatorProps) {
  const [begun, setBegun] = useState<SecondFactorView | null>(null);
  const bound = async () => {
    setBegun(null);
    await onBound();
  };
  return begun === null ? (
    <ProveForm isBound={isBound} onBegun={setBegun} />
  ) : (
    <ConfirmForm of={begun} onBound={bound} onAgain={() => setBegun(null)} />
  );
}

function ProveForm({
  isBound,
  onBegun,
}: {
  readonly isBound: boolean;
  readonly onBegun: (begun: SecondFactorView) => void;
}) {
  const [code, setCode] = useState('');
  const begin = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/sessions/own/second-factor', { body: { code } })),
    onSuccess: onBegun,
  });
  return (
    <CodeForm
      field={isBound ? { id: 'old-code', label: '原身份验证器显示的动态验证码' } : null}
      code={code}
      onCode={setCode}
      sending={begin}
      button={isBound ? '验证并更换' : '显示绑定二维码'}
    />
  );
}

interface ConfirmFormProps {
  readonly of: SecondFactorView;
  readonly onBound: () => Promise<void>;
  readonly onAgain: () => void;
}

function ConfirmForm({ of: { qr, secret }, onBound, onAgain }: ConfirmFormProps) {
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/sessions/own/second-factor/confirmation', { body: { code } })),
    onSuccess: onBound,
  });
  return (
    <>
      <p>请用手机上的身份验证器扫描二维码，再输入它显示的六位数字。15分钟内有效。</p>
      <div className="second-factor">
        <svg viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`} role="img" aria-label="身份验证器绑定二维码">
          <path d={qr.path} />
        </svg>
        <p>
          不能扫描的，手工输入：
          <br />
          <span className="secret-text">{secret.match(/.{1,4}/gu)?.join(' ')}</span>
        </p>
      </div>
      <CodeForm
        field={{ id: 'new-code', label: '新身份验证器显示的动态验证码' }}
        code={code}
        onCode={setCode}
        sending={confirm}
        button="完成绑定"
      />
      <p>
        <Button onClick={onAgain}>重新开始</Button>
      </p>
    </>
  );
}

interface CodeFormProps {
  readonly field: { readonly id: string; readonly label: string } | null;
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly sending: { readonly mutate: () => void; readonly isPending: boolean; readonly error: unknown };
  readonly button: string;
}

function CodeForm({ field, code, onCode, sending, button }: CodeFormProps) {
  const problem = sending.error ? problemFrom(sending.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <form className="own-form" onSubmit={submit}>
      {field && (
        <Field
          label={field.label}
          id={field.id}
          required
          problem={problem?.fields?.find((each) => each.field === 'code')?.message}
        >
          <Input
            id={field.id}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onChange={({ target: { value } }) => onCode(value)}
          />
        </Field>
      )}
      {problem && !problem.fields && <ProblemNotice problem={problem} />}
      <div>
        <Button
          type="primary"
          htmlType="submit"
          loading={sending.isPending}
          disabled={field !== null && code.trim() === ''}
        >
          {button}
        </Button>
      </div>
    </form>
  );
}
