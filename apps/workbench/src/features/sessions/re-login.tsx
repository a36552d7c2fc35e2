import { useQueryClient } from '@tanstack/react-query';
import type { SessionView } from '@tongban/contract';
import { useState, useSyncExternalStore } from 'react';
import { isExpired, onSessionChange, sessionBegan } from '../../api/session-watch.ts';
import { dropDrafts } from '../../drafts/draft-storage.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { EMPTY_ENTRY } from './login-entry.ts';
import { LoginForm } from './login-form.tsx';
import { sessionQuery } from './session-query.ts';
import { useSession } from './use-session.ts';

/** Logs in again over the open page, so that nothing typed is lost when the session has run out. */
export function ReLogin() {
  const { accountId, name } = useSession();
  const expired = useSyncExternalStore(onSessionChange, isExpired);
  const client = useQueryClient();
  const [entry, setEntry] = useState(EMPTY_ENTRY);
  if (!expired) return null;
  const begin = (session: SessionView) => {
    dropDrafts(sessionStorage, session.accountId);
    // Another person must not go on with what this one has typed or read.
    if (session.accountId !== accountId) return window.location.reload();
    client.setQueryData(sessionQuery.queryKey, session);
    sessionBegan(session.csrfToken);
    setEntry(EMPTY_ENTRY);
    void client.invalidateQueries();
  };
  return (
    <Dialog title="登录已过期" onClose={null}>
      <p>{name}，您较长时间没有操作，登录已过期。页面内容没有丢失，重新登录后可以继续办理。</p>
      <LoginForm entry={entry} onChange={setEntry} onSession={begin} />
      <DemoAccounts onlyOf={name} onChoose={setEntry} />
    </Dialog>
  );
}
