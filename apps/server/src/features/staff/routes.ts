import type { AppContext } from '../../app-context.ts';
import { clearSessionCookie, setSessionCookie } from '../../platform/auth/cookies.ts';
import { userAgentOf } from '../../platform/auth/session-plugin.ts';
import { isLoopback, isSecureTransport } from '../../platform/config/transport.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { logInStaff } from './operations/log-in-staff.ts';
import { logOut } from './operations/log-out.ts';
import { readSession } from './operations/read-session.ts';
import { sessionOf } from './session-of.ts';
import { staffOf } from './staff.policy.ts';

/** Logging in and out of the workbench. */
export function staffRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'logIn', 'public', async ({ body, request, reply }) => {
    // A password must not be readable on the way (design §9); from this very machine it travels on no wire.
    if (!isSecureTransport(ctx.config) && !isLoopback(request.ip)) {
      return { kind: 'problem', problem: { code: 'tls_required' } };
    }
    const loggedIn = await logInStaff(ctx, { ...body, userAgent: userAgentOf(request) });
    if (loggedIn.kind !== 'done') return loggedIn;
    // Whoever logged in before in this browser is out.
    if (request.session !== null) await logOut(ctx, request.session);
    setSessionCookie(request, reply, loggedIn.value.token);
    return readSession(ctx, loggedIn.value.actor, loggedIn.value.session);
  });
  bindEndpoint(app, 'readSession', 'own_credentials', async ({ request }) =>
    readSession(ctx, staffOf(request), sessionOf(request)),
  );
  bindEndpoint(app, 'logOut', 'own_credentials', async ({ request, reply }) => {
    clearSessionCookie(request, reply);
    return logOut(ctx, sessionOf(request));
  });
}
