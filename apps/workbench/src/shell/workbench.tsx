import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { problemFrom } from '../api/api-problem.ts';
import { IdleWarning } from '../features/sessions/idle-warning.tsx';
import { ReLogin } from '../features/sessions/re-login.tsx';
import { sessionQuery } from '../features/sessions/session-query.ts';
import { SessionContext } from '../features/sessions/use-session.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { TopBar } from './top-bar.tsx';
import { Waiting } from './waiting.tsx';

const LoginPage = lazy(() =>
  import('../features/sessions/login-page.tsx').then(({ LoginPage }) => ({ default: LoginPage })),
);

const FirstLogin = lazy(() =>
  import('../features/own-account/first-login.tsx').then(({ FirstLogin }) => ({ default: FirstLogin })),
);

/** The frame of all pages: nobody in, the login; in by a one-time password, the own one; somebody in, the bar and the page. */
export function Workbench() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Waiting />;
  if (session.isError) return <ProblemNotice problem={problemFrom(session.error)} />;
  if (session.data === null) {
    return (
      <Suspense fallback={<Waiting />}>
        <LoginPage />
      </Suspense>
    );
  }
  return (
    <SessionContext value={session.data}>
      <a className="skip" href="#page">
        跳到主要内容
      </a>
      <TopBar />
      <IdleWarning />
      <main id="page" className="page" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          {session.data.mustChangePassword ? <FirstLogin /> : <Outlet />}
        </Suspense>
      </main>
      <ReLogin />
    </SessionContext>
  );
}
