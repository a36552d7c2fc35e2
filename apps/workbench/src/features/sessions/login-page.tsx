import { useQueryClient } from '@tanstack/react-query';
import type { SessionView } from '@tongban/contract';
import { useRef, useState } from 'react';
import { sessionBegan } from '../../api/session-watch.ts';
import { dropDrafts } from '../../drafts/draft-storage.ts';
import { Mark } from '../../shell/mark.tsx';
import { Peony } from '../../shell/peony.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { EMPTY_ENTRY, type LoginEntry } from './login-entry.ts';
import { LoginForm } from './login-form.tsx';
import { sessionQuery } from './session-query.ts';
import './login.css';

export function LoginPage() {
  const client = useQueryClient();
  const [entry, setEntry] = useState(EMPTY_ENTRY);
  const form = useRef<HTMLDivElement>(null);
  const begin = (session: SessionView) => {
    dropDrafts(sessionStorage, session.accountId);
    sessionBegan(session.csrfToken);
    client.setQueryData(sessionQuery.queryKey, session);
  };
  const choose = (chosen: LoginEntry) => {
    setEntry(chosen);
    // The accounts are a long list below the form.
    form.current?.scrollIntoView();
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
        <div ref={form} className="login-form">
          <LoginForm entry={entry} onChange={setEntry} onSession={begin} />
        </div>
        <DemoAccounts onChoose={choose} />
        <p className="faint">忘记密码或者更换手机的，请联系安全管理员。请勿在公用电脑上保存密码。</p>
      </section>
    </main>
  );
}
