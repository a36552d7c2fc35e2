import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { SessionTable } from '../administration/session-table.tsx';
import { PasswordForm } from './password-form.tsx';
import '../registers/registers.css';
import '../administration/administration.css';

/** What everybody may do with the own account: another password, and out everywhere else. */
export function OwnAccountPage() {
  usePageTitle('我的账号');
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
      <header className="page-head">
        <h1>我的账号</h1>
      </header>
      <div className="record">
        <section aria-labelledby="own-password">
          <h2 id="own-password">修改密码</h2>
          <PasswordForm />
        </section>
        <section aria-labelledby="own-sessions">
          <h2 id="own-sessions">我的会话</h2>
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
        </section>
      </div>
    </>
  );
}
