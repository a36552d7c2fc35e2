import type { Instant } from '@tongban/domain/time';
import type { KeyRing } from '../crypto/key-ring.ts';
import { exactIndex } from '../crypto/keyed-index.ts';
import type { Database } from '../db/database.ts';
import { inTransaction, type Tx } from '../db/transaction.ts';
import type { Ids } from '../ids.ts';
import { clearAttempts, countAttempt } from './login-throttle.store.ts';
import { verifyPassword } from './password.ts';
import type { Session } from './session.ts';
import { startSession } from './sessions.ts';

/** What the platform needs to know of an account; accounts themselves are a feature. */
export interface LoginAccount {
  readonly accountId: string;
  readonly passwordHash: string;
  /** A closed account answers like an unknown one. */
  readonly isActive: boolean;
}

/** What logging in works with. */
export interface LogInDeps {
  readonly database: Database;
  readonly keys: KeyRing;
  readonly ids: Ids;
  readonly findAccount: (tx: Tx, loginName: string) => Promise<LoginAccount | undefined>;
}

/** What somebody typed. */
export interface Credentials {
  readonly loginName: string;
  readonly password: string;
  readonly userAgent: string;
  readonly now: Instant;
}

/** A started session, or why not; the code is one of the problem table. */
export type LogInResult =
  | { readonly token: string; readonly session: Session }
  | { readonly refused: 'login_failed' }
  | { readonly refused: 'login_locked'; readonly until: Instant };

/**
 * Checks name and password and starts a session. Unknown, closed and known accounts answer alike and take the
 * same time, locks included; only tries on the same name are throttled.
 */
export async function logIn(deps: LogInDeps, credentials: Credentials): Promise<LogInResult> {
  const { database, keys, ids } = deps;
  const { loginName, password, userAgent, now } = credentials;
  const accountKey = exactIndex(keys, 'login', loginName);
  const { account, lockedUntil } = await inTransaction(database, async (tx) => ({
    ...(await countAttempt(tx, accountKey, now)),
    account: await deps.findAccount(tx, loginName),
  }));
  // Outside the transaction: argon2 takes its time, and the embedded engine has one connection.
  const fits = await verifyPassword(account?.isActive ? account.passwordHash : undefined, password);
  if (lockedUntil !== null) return { refused: 'login_locked', until: lockedUntil };
  if (!account || !fits) return { refused: 'login_failed' };
  return inTransaction(database, async (tx) => {
    await clearAttempts(tx, accountKey);
    return startSession(tx, ids, { accountId: account.accountId, now, userAgent });
  });
}
