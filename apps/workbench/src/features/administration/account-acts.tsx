import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountRowView, AccountSlipView, SecondFactorView } from '@tongban/contract';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { AccountSlips } from './account-slips.tsx';
import { ShownSecret } from './shown-secret.tsx';

const ACTS = {
  unlock: { label: '解除锁定', warning: '解除后，该账号可以立即重新登录。' },
  end_sessions: {
    label: '结束全部会话',
    warning: '该账号在所有浏览器中的登录立即失效，未提交的内容可能丢失。',
  },
  close: { label: '停用账号', warning: '停用后该账号不能登录，现有登录立即失效。岗位登记不受影响。' },
  reopen: { label: '恢复账号', warning: '恢复后该账号可以按原岗位登录。' },
  password: {
    label: '重置密码',
    warning: '原密码立即失效，现有登录全部结束。新的一次性口令只显示一次，7日内有效，须当面交给本人。',
  },
  second_factor: {
    label: '重置动态口令',
    warning: '原绑定立即失效，现有登录全部结束。新的绑定码只显示一次。',
  },
} as const;
type Act = keyof typeof ACTS;

const REASONS = [
  { value: 'left_post', label: '人员离岗' },
  { value: 'suspected_misuse', label: '疑似被盗用或者违规使用' },
  { value: 'own_request', label: '本人申请' },
] as const;
type Reason = (typeof REASONS)[number]['value'];

/** What can be done with the account; the server refuses what does not apply and says why. */
export function AccountActs({ row }: { readonly row: AccountRowView }) {
  const [asked, setAsked] = useState<Act | null>(null);
  const [reason, setReason] = useState<Reason>('left_post');
  const [secret, setSecret] = useState<SecondFactorView | null>(null);
  const [slip, setSlip] = useState<AccountSlipView | null>(null);
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (act: Act) => carryOut(row.accountId, act, reason),
    onSuccess: async (made) => {
      setAsked(null);
      setSecret(made !== null && 'secret' in made ? made : null);
      setSlip(made !== null && 'password' in made ? made : null);
      await queries.invalidateQueries({ queryKey: ['account', row.accountId] });
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  if (row.isOwn) {
    return (
      <RecordPart title="安全管理">
        <p>这是您本人的账号，须由另一名安全管理员办理。</p>
      </RecordPart>
    );
  }
  const acts: Act[] = [
    ...(row.lockedUntil === null ? [] : (['unlock'] as const)),
    ...(row.sessionCount === 0 ? [] : (['end_sessions'] as const)),
    ...(row.isOpen ? (['password'] as const) : []),
    ...(row.secondFactor === 'not_needed' ? [] : (['second_factor'] as const)),
    row.isOpen ? 'close' : 'reopen',
  ];
  const ask = (act: Act) => {
    change.reset();
    setAsked(act);
  };
  return (
    <RecordPart title="安全管理">
      <div className="account-acts">
        {acts.map((act) => (
          <Button key={act} danger={act === 'close'} onClick={() => ask(act)}>
            {ACTS[act].label}
          </Button>
        ))}
      </div>
      {slip && <AccountSlips slips={[slip]} onClose={() => setSlip(null)} />}
      {secret && <ShownSecret of={secret} onClose={() => setSecret(null)} />}
      {asked && (
        <Dialog title={`${ACTS[asked].label}：${row.loginName}`} onClose={() => setAsked(null)}>
          <p>{ACTS[asked].warning}</p>
          {asked === 'close' && (
            <p>
              <Select
                aria-label="停用原因"
                value={reason}
                options={[...REASONS]}
                popupMatchSelectWidth={false}
                getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
                onChange={setReason}
              />
            </p>
          )}
          {change.isError && <ProblemNotice problem={problemFrom(change.error)} />}
          <div className="account-acts">
            <Button type="primary" loading={change.isPending} onClick={() => change.mutate(asked)}>
              确认{ACTS[asked].label}
            </Button>
            <Button onClick={() => setAsked(null)}>取消</Button>
          </div>
        </Dialog>
      )}
    </RecordPart>
  );
}

/** The new secret or password after a reset, null after everything else. */
async function carryOut(
  accountId: string,
  act: Act,
  reason: Reason,
): Promise<SecondFactorView | AccountSlipView | null> {
  const params = { path: { accountId } };
  switch (act) {
    case 'second_factor':
      return answerOf(api.POST('/api/v1/administration/accounts/{accountId}/second-factor', { params }));
    case 'password':
      return answerOf(api.POST('/api/v1/administration/accounts/{accountId}/password', { params }));
    case 'unlock':
      await answerOf(api.POST('/api/v1/administration/accounts/{accountId}/unlock', { params }));
      return null;
    case 'end_sessions':
      await answerOf(api.POST('/api/v1/administration/accounts/{accountId}/end-sessions', { params }));
      return null;
    case 'reopen':
      await answerOf(api.POST('/api/v1/administration/accounts/{accountId}/reopen', { params }));
      return null;
    case 'close':
      await answerOf(
        api.POST('/api/v1/administration/accounts/{accountId}/close', { params, body: { reason } }),
      );
      return null;
  }
}
