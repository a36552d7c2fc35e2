import { useQueryClient } from '@tanstack/react-query';
import type { SessionView } from '@tongban/contract';
import { useState } from 'react';
import { sessionBegan } from '../../api/session-watch.ts';
import { dropDrafts } from '../../drafts/draft-storage.ts';
import { Mark } from '../../shell/mark.tsx';
import { Peony } from '../../shell/peony.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { EMPTY_ENTRY } from './login-entry.ts';
import { LoginForm } from './login-form.tsx';
import { sessionQuery } from './session-query.ts';
import './login.css';

export function LoginPage() {
  const client = useQueryClient();
  const [entry, setEntry] = useState(EMPTY_ENTRY);
  const begin = (session: SessionView) => {
    dropDrafts(sessionStorage, session.accountId);
    sessionBegan(session.csrfToken);
    client.setQueryData(sessionQuery.queryKey, session);
  };
  return (
    <main className="login">
      <div className="login-plate">
        <Peony />
      </div>
      <section className="login-panel">
        <p className="login-mark">
          <Mark />
          <span>县乡通办</span>
        </p>
        <h1>工作人员登录</h1>
        <LoginForm entry={entry} onChange={setEntry} onSession={begin} />
        <DemoAccounts onChoose={setEntry} />
        <p className="faint">忘记密码或者更换手机的，请联系本单位系统管理员。请勿在公用电脑上保存密码。</p>
      </section>
    </main>
  );
}
