import type { SecondFactorView } from '@tongban/contract';
import { decideSecondFactorBinding } from '@tongban/domain/account';
import type { AppContext } from '../../../app-context.ts';
import type { Session } from '../../../platform/auth/session.ts';
import { markSecondFactor } from '../../../platform/auth/sessions.store.ts';
import { hasTotp, type TotpCheck, verifyTotp } from '../../../platform/auth/totp.ts';
import { beginEnrolment, checkEnrolment, confirmEnrolment } from '../../../platform/auth/totp-enrolment.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { qrPath } from '../../../platform/qr-path.ts';
import { recordedOutcome, recordGovernance } from '../../organisations/index.ts';
import { needsSecondFactor, type StaffActor, stepsAheadOf } from '../../staff/index.ts';
import { accountStream } from '../account-stream.ts';
import { deleteSessionsOf, selectCredentials } from '../accounts.store.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'ids' | 'keys' | 'reference' | 'demo'>;

/**
 * Shows the secret of a new authenticator. Whoever has one proves it by its code; whoever has none comes with a one-time password
 * (design §9). The one that is bound goes on counting until the new one is confirmed. STA-05: no post asks for one.
 */
export async function beginSecondFactor(
  ctx: Parts,
  actor: StaffActor,
  code: string,
): Promise<Outcome<SecondFactorView>> {
  const { accountId } = actor;
  const { database, keys } = ctx;
  const now = ctx.clock.now();
  const isBound = await inTransaction(database, (tx) => hasTotp(tx, accountId));
  const decision = decideSecondFactorBinding({
    accountId,
    usesSecondFactor: isBound || (actor.mustChangePassword && needsSecondFactor(actor)),
  });
  if (!decision.ok) return { kind: 'refused', refusals: decision.refusals };
  if (isBound) {
    const attempt = { accountId, code, now, stepsAhead: stepsAheadOf(ctx) };
    // Its own transaction: a try that was wrong is counted.
    const check = await inTransaction(database, (tx) => verifyTotp(tx, keys, attempt));
    if (check !== 'accepted') return wrongCode(check);
  }
  return inTransaction(database, async (tx) => {
    const { login_name: label } = await selectCredentials(tx, accountId);
    const begun = await beginEnrolment(tx, keys, { accountId, label, now });
    return done({ ...begun, qr: qrPath(begun.uri) });
  });
}

/** Binds the new authenticator by a code of it, and records it; every other session of the account ends. */
export async function confirmSecondFactor(
  ctx: Parts,
  actor: StaffActor,
  session: Pick<Session, 'tokenHash'>,
  code: string,
): Promise<Outcome<null>> {
  const { accountId } = actor;
  const { database, keys } = ctx;
  const now = ctx.clock.now();
  const check = await inTransaction(database, (tx) =>
    checkEnrolment(tx, keys, { accountId, code, now, stepsAhead: stepsAheadOf(ctx) }),
  );
  if (check === 'none') return NOT_BEGUN;
  if (check === 'wrong' || 'lockedUntil' in check) return wrongCode(check);
  const { step } = check;
  const by = { personId: actor.personId, organisationId: actor.appointments[0]?.organisationId ?? null };
  return outcomeOf(async () => {
    const recorded = await recordGovernance(ctx, by, {
      countyId: ctx.reference.city.code,
      stream: accountStream,
      key: accountId,
      touches: {},
      loadFacts: async () => null,
      decide: () => decideSecondFactorBinding({ accountId, usesSecondFactor: true }),
      alongside: async (tx) => {
        if (!(await confirmEnrolment(tx, keys, { accountId, step, now }))) throw new Abandoned(NOT_BEGUN);
        await markSecondFactor(tx, session.tokenHash, now);
        await deleteSessionsOf(tx, accountId, session.tokenHash);
      },
    });
    return recorded.ok ? done(null) : (recordedOutcome(recorded) as Outcome<never>);
  });
}

const NOT_BEGUN = {
  kind: 'invalid',
  fields: [{ field: 'code', message: '绑定码已失效，请重新开始绑定。' }],
} as const;

function wrongCode(check: Exclude<TotpCheck, 'accepted'>): Outcome<never> {
  if (check !== 'wrong') {
    return { kind: 'problem', problem: { code: 'login_locked', extra: { until: check.lockedUntil } } };
  }
  return {
    kind: 'invalid',
    fields: [{ field: 'code', message: '动态验证码不正确，或者已经用过，请等新的六位数字。' }],
  };
}
