import type { AppContext } from '../../apps/server/src/app-context.ts';
import {
  accountsOfLogins,
  loadStaffActor,
  type StaffActor,
} from '../../apps/server/src/features/staff/index.ts';
import { sessionCookie } from '../../apps/server/src/platform/auth/cookies.ts';
import { startSession } from '../../apps/server/src/platform/auth/sessions.ts';
import { inTransaction } from '../../apps/server/src/platform/db/transaction.ts';

/** Headers of a signed-in browser. */
export type SessionHeaders = Readonly<Record<string, string>>;

// A session is bound to it.
const USER_AGENT = 'tongban-bench';

/** Somebody of the demonstration, as operations are told. */
export async function actorOf(ctx: AppContext, loginName: string): Promise<StaffActor> {
  const actor = await inTransaction(ctx.database, async (tx) =>
    loadStaffActor(tx, await accountOf(tx, loginName), ctx.clock.now()),
  );
  if (!actor) throw new Error(`The account ${loginName} is closed.`);
  return actor;
}

/**
 * Sessions of the accounts in turn, second factor given. Many, since each may send six hundred requests a minute; made
 * without passwords, since hashing them is not what is measured.
 */
export function startSessions(
  ctx: AppContext,
  loginNames: readonly string[],
  count: number,
): Promise<SessionHeaders[]> {
  return inTransaction(ctx.database, async (tx) => {
    const now = ctx.clock.now();
    const accounts = await Promise.all(loginNames.map((loginName) => accountOf(tx, loginName)));
    const sessions: SessionHeaders[] = [];
    for (let index = 0; index < count; index += 1) {
      const accountId = accounts[index % accounts.length] ?? '';
      const start = { accountId, now, userAgent: USER_AGENT, secondFactor: true };
      const { token, session } = await startSession(tx, ctx.ids, start);
      sessions.push({
        cookie: `${sessionCookie}=${token}`,
        'x-csrf-token': session.csrfToken,
        'user-agent': USER_AGENT,
        'content-type': 'application/json',
      });
    }
    return sessions;
  });
}

async function accountOf(tx: Parameters<typeof accountsOfLogins>[0], loginName: string): Promise<string> {
  const accountId = (await accountsOfLogins(tx, [loginName])).get(loginName);
  if (accountId === undefined) throw new Error(`The demonstration has no account ${loginName}.`);
  return accountId;
}
