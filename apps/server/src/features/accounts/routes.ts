import type { AccountChange } from '@tongban/domain/account';
import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import { qrPath } from '../../platform/qr-path.ts';
import { sessionOf, staffOf } from '../staff/index.ts';
import { beginSecondFactor, confirmSecondFactor } from './operations/bind-second-factor.ts';
import { changeAccount } from './operations/change-account.ts';
import { changePassword } from './operations/change-password.ts';
import { listAccounts } from './operations/list-accounts.ts';
import { listCandidates } from './operations/list-candidates.ts';
import { openAccounts } from './operations/open-accounts.ts';
import { endOtherSessions, listOwnSessions } from './operations/own-sessions.ts';
import { readAccount } from './operations/read-account.ts';
import { resetPassword } from './operations/reset-password.ts';

/** Accounts as the security administrator keeps them, and what everybody may do with their own (design §9). */
export function accountRoutes(app: HttpApp, ctx: AppContext): void {
  const change = async (
    request: FastifyRequest,
    accountId: string,
    what: AccountChange,
  ): Promise<Outcome<{ version: number }>> => {
    const changed = await changeAccount(ctx, staffOf(request), accountId, what);
    return changed.kind === 'done' ? done({ version: changed.value.version }) : changed;
  };
  bindEndpoint(app, 'listAccounts', 'accounts', ({ request, query }) =>
    listAccounts(ctx, staffOf(request), query, request.id),
  );
  bindEndpoint(app, 'readAccount', 'accounts', ({ request, params }) =>
    readAccount(ctx, staffOf(request), params.accountId, request.id),
  );
  bindEndpoint(app, 'unlockAccount', 'accounts', ({ request, params }) =>
    change(request, params.accountId, { kind: 'unlock' }),
  );
  bindEndpoint(app, 'endAccountSessions', 'accounts', ({ request, params }) =>
    change(request, params.accountId, { kind: 'end_sessions' }),
  );
  bindEndpoint(app, 'closeAccount', 'accounts', ({ request, params, body }) =>
    change(request, params.accountId, { kind: 'close', reason: body.reason }),
  );
  bindEndpoint(app, 'reopenAccount', 'accounts', ({ request, params }) =>
    change(request, params.accountId, { kind: 'reopen' }),
  );
  bindEndpoint(app, 'resetSecondFactor', 'accounts', async ({ request, params }) => {
    const changed = await changeAccount(ctx, staffOf(request), params.accountId, {
      kind: 'reset_second_factor',
    });
    if (changed.kind !== 'done') return changed;
    const { secondFactor } = changed.value;
    if (secondFactor === null) throw new Error('A second factor was reset and none was made.');
    return done({ ...secondFactor, qr: qrPath(secondFactor.uri) });
  });
  bindEndpoint(app, 'listAccountCandidates', 'accounts', ({ request, query }) =>
    listCandidates(ctx, staffOf(request), query, request.id),
  );
  bindEndpoint(app, 'openAccounts', 'accounts', ({ request, body }) =>
    openAccounts(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'resetPassword', 'accounts', ({ request, params }) =>
    resetPassword(ctx, staffOf(request), params.accountId),
  );
  bindEndpoint(app, 'beginSecondFactor', 'own_credentials', ({ request, body }) =>
    beginSecondFactor(ctx, staffOf(request), body.code),
  );
  bindEndpoint(app, 'confirmSecondFactor', 'own_credentials', ({ request, body }) =>
    confirmSecondFactor(ctx, staffOf(request), sessionOf(request), body.code),
  );
  bindEndpoint(app, 'changePassword', 'own_credentials', ({ request, body }) =>
    changePassword(ctx, staffOf(request), sessionOf(request), body),
  );
  bindEndpoint(app, 'listOwnSessions', 'staff', ({ request }) =>
    listOwnSessions(ctx, staffOf(request), sessionOf(request)),
  );
  bindEndpoint(app, 'endOtherSessions', 'staff', ({ request }) =>
    endOtherSessions(ctx, staffOf(request), sessionOf(request)),
  );
}
