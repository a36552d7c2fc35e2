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
import { hasTotp, isTotpEnrolled, verifyTotp } from './totp.ts';

/** What the platform needs to know of an account; accounts themselves are a feature. */
export interface LoginAccount {
  readonly accountId: string;
  readonly passwordHash: string;
  /** A closed account answers like an unknown one. */
  readonly isActive: boolean;
  /** Until when a one-time password counts; null = the person's own. */
  readonly onceUntil: Instant | null;
}

/** What logging in works with. */
export interface LogInDeps {
  readonly database: Database;
  readonly keys: KeyRing;
  readonly ids: Ids;
  readonly findAccount: (tx: Tx, loginName: string) => Promise<LoginAccount | undefined>;
  /** Whether the account must give a code besides the password. */
  readonly needsSecondFactor: (tx: Tx, accountId: string) => Promise<boolean>;
  /** See `verifyTotp`. */
  readonly stepsAhead?: number | undefined;
}

/** What somebody typed. */
export interface Credentials {
  readonly loginName: string;
  readonly password: string;
  readonly oneTimeCode?: string | undefined;
  readonly userAgent: string;
  readonly now: Instant;
}

/** A started session, or why not; the code is one of the problem table. */
export type LogInResult = { readonly token: string; readonly session: Session } | LogInRefusal;

type LogInRefusal =
  | { readonly refused: 'login_failed' }
  | { readonly refused: 'one_time_password_over' }
  | { readonly refused: 'second_factor_required' }
  | { readonly refused: 'second_factor_missing' }
  | { readonly refused: 'one_time_code_wrong' }
  | { readonly refused: 'login_locked'; readonly until: Instant };

/**
 * Checks name, password and, where the account needs one, the code, and starts a session. Unknown, closed and known
 * accounts answer alike and take the same time, locks included; only tries on the same name are throttled. Of the
 * second factor nothing is told before the password was right.
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
    const { accountId } = account;
    const { onceUntil } = account;
    if (onceUntil !== null && now >= onceUntil) return { refused: 'one_time_password_over' };
    // With a one-time password the first authenticator is bound after the login; the session opens nothing else until then.
    const binds = onceUntil !== null && !(await hasTotp(tx, accountId));
    const secondFactor = !binds && (await deps.needsSecondFactor(tx, accountId));
    const refusal = secondFactor ? await refusalOfCode(tx, deps, accountId, credentials) : null;
    return refusal ?? startSession(tx, ids, { accountId, now, userAgent, secondFactor });
  });
}

async function refusalOfCode(
  tx: Tx,
  { keys, stepsAhead }: LogInDeps,
  accountId: string,
  { oneTimeCode, now }: Credentials,
): Promise<LogInRefusal | null> {
  if (!(await isTotpEnrolled(tx, accountId))) return { refused: 'second_factor_missing' };
  // An empty field is no try: it must not count against the lock.
  if (!oneTimeCode) return { refused: 'second_factor_required' };
  const check = await verifyTotp(tx, keys, { accountId, code: oneTimeCode, now, stepsAhead });
  if (check === 'accepted') return null;
  return check === 'wrong'
    ? { refused: 'one_time_code_wrong' }
    : { refused: 'login_locked', until: check.lockedUntil };
}
