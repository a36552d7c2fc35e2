import { decidePasswordChange } from '@tongban/domain/account';
import type { AppContext } from '../../../app-context.ts';
import { clearAttempts, countAttempt } from '../../../platform/auth/login-throttle.store.ts';
import { hashPassword, verifyPassword } from '../../../platform/auth/password.ts';
import type { Session } from '../../../platform/auth/session.ts';
import { exactIndex } from '../../../platform/crypto/keyed-index.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { recordGovernance } from '../../organisations/index.ts';
import { needsSecondFactor, passwordProblems, type StaffActor } from '../../staff/index.ts';
import { accountStream } from '../account-stream.ts';
import { deleteSessionsOf, selectCredentials, setPassword } from '../accounts.store.ts';

/**
 * The person's own change of password. The old one is asked, and tries on it count like those at the login; every other
 * session of the account ends (design §9). Whoever logged in by a one-time password binds the authenticator that the posts ask for
 * first (second_factor_missing).
 */
export async function changePassword(
  ctx: Pick<AppContext, 'database' | 'clock' | 'ids' | 'keys' | 'reference'>,
  actor: StaffActor,
  session: Pick<Session, 'tokenHash' | 'secondFactorAt'>,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Outcome<null>> {
  const { accountId } = actor;
  // Afterwards the session counts only with a second factor, and the one-time password is gone: bound first, or locked out.
  if (needsSecondFactor(actor) && session.secondFactorAt === null) {
    const next = '请先绑定身份验证器，再设置新密码。';
    return { kind: 'problem', problem: { code: 'second_factor_missing', next } };
  }
  const credentials = await inTransaction(ctx.database, (tx) => selectCredentials(tx, accountId));
  const problems = passwordProblems(credentials.login_name, next).map((message) => ({
    field: 'next',
    message,
  }));
  if (next === current) problems.push({ field: 'next', message: '新密码不能与现在的密码相同。' });
  // Looked at first: a new password that is too weak is no try on the old one, and locks nobody out.
  if (problems.length > 0) return { kind: 'invalid', fields: problems };
  const key = exactIndex(ctx.keys, 'login', credentials.login_name);
  const { lockedUntil } = await inTransaction(ctx.database, (tx) => countAttempt(tx, key, ctx.clock.now()));
  if (lockedUntil !== null) {
    return { kind: 'problem', problem: { code: 'login_locked', extra: { until: lockedUntil } } };
  }
  if (!(await verifyPassword(credentials.password_hash, current))) {
    return { kind: 'invalid', fields: [{ field: 'current', message: '现在的密码不正确。' }] };
  }
  const passwordHash = await hashPassword(next);
  const by = { personId: actor.personId, organisationId: actor.appointments[0]?.organisationId ?? null };
  const recorded = await recordGovernance(ctx, by, {
    countyId: ctx.reference.city.code,
    stream: accountStream,
    key: accountId,
    touches: {},
    loadFacts: async () => null,
    decide: () => decidePasswordChange(accountId),
    alongside: async (tx) => {
      await setPassword(tx, accountId, { passwordHash, onceUntil: null });
      await deleteSessionsOf(tx, accountId, session.tokenHash);
      await clearAttempts(tx, key);
    },
  });
  if (recorded.ok) return done(null);
  return 'refusals' in recorded
    ? { kind: 'refused', refusals: recorded.refusals }
    : { kind: 'conflict', conflict: recorded.conflict };
}
