import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { SessionTable } from '../administration/session-table.tsx';
import { PasswordForm } from './password-form.tsx';
import '../administration/administration.css';

/** What everybody may do with the own account: another password, and out everywhere else. */
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
  return (
    <>
      <PageHead title="我的账号" />
      <RecordParts>
        <RecordPart title="修改密码">
          <PasswordForm />
        </RecordPart>
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
