import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { SessionTable } from '../administration/session-table.tsx';
import { BindAuthenticator } from './bind-authenticator.tsx';
import { PasswordForm } from './password-form.tsx';
import '../administration/administration.css';

/** What everybody may do with the own account: another password, another authenticator, and out everywhere else. */
export function OwnAccountPage() {
  const sessions = useQuery({
    queryKey: ['own-sessions'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/sessions/own'))).sessions,
  });
  const queries = useQueryClient();
  const endOthers = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/sessions/own/end-others')),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['own-sessions'] }),
  });
  const [isBound, setBound] = useState(false);
  const bound = async () => {
    setBound(true);
    await queries.invalidateQueries({ queryKey: ['own-sessions'] });
  };
  const usesAuthenticator = sessions.data?.some((each) => each.isCurrent && each.secondFactor);
  return (
    <>
      <PageHead title="我的账号" />
      <RecordParts>
        <RecordPart title="修改密码">
          <PasswordForm />
        </RecordPart>
        {usesAuthenticator && (
          <RecordPart title="更换身份验证器">
            {isBound ? (
              <p role="status" className="status-good">
                新的身份验证器已经绑定，原来的不能再用。
              </p>
            ) : (
              <p>换手机的，先用原来的验证器证明是您本人。原来的已经丢失的，请联系安全管理员。</p>
            )}
            <BindAuthenticator isBound onBound={bound} />
          </RecordPart>
        )}
        <RecordPart title="我的会话">
          {sessions.isPending && <Waiting />}
          {sessions.isError && <ProblemNotice problem={problemFrom(sessions.error)} />}
          {sessions.data && <SessionTable sessions={sessions.data} />}
          {sessions.data && sessions.data.length > 1 && (
            <p className="page-tools">
              <Button loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
                结束其他会话
              </Button>
            </p>
          )}
          {endOthers.isError && <ProblemNotice problem={problemFrom(endOthers.error)} />}
        </RecordPart>
      </RecordParts>
    </>
  );
}
