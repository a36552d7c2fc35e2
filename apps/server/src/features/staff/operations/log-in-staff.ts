import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { type LogInDeps, type LogInResult, logIn } from '../../../platform/auth/log-in.ts';
import type { Session } from '../../../platform/auth/session.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { loadStaffActor } from '../load-staff-actor.ts';
import { needsSecondFactor } from '../needs-second-factor.ts';
import { selectAccountByLogin, updateLastLogin } from '../staff.store.ts';
import type { StaffActor } from '../staff-actor.ts';

/** What somebody typed, and the browser that it was typed in. */
export interface LogInStaff {
  readonly account: string;
  readonly password: string;
  readonly oneTimeCode?: string | undefined;
  readonly userAgent: string;
}

/** A started session; the token is for the cookie only. */
export interface LoggedIn {
  readonly token: string;
  readonly session: Session;
  readonly actor: StaffActor;
}

// Visitors of a demonstration go from one post to the other and back, faster than a code every half minute.
const DEMO_STEPS_AHEAD = 30;

/** How far a code may be ahead of its time. */
export function stepsAheadOf({ demo }: Pick<AppContext, 'demo'>): number | undefined {
  return demo ? DEMO_STEPS_AHEAD : undefined;
}

/**
 * Logs a member of staff in by password and, for deciders and seal keepers, by the code of their authenticator (design §9).
 * Problems: login_failed, second_factor_required (the password was right), second_factor_missing, one_time_code_wrong,
 * login_locked, one_time_password_over.
 */
export async function logInStaff(ctx: AppContext, command: LogInStaff): Promise<Outcome<LoggedIn>> {
  const { database, keys, ids } = ctx;
  const now = ctx.clock.now();
  const deps: LogInDeps = {
    database,
    keys,
    ids,
    findAccount,
    needsSecondFactor: async (tx: Tx, accountId: string) => {
      const actor = await loadStaffActor(tx, accountId, now);
      return actor !== undefined && needsSecondFactor(actor);
    },
    stepsAhead: stepsAheadOf(ctx),
  };
  const { account, password, oneTimeCode, userAgent } = command;
  const result = await logIn(deps, { loginName: account, password, oneTimeCode, userAgent, now });
  if ('refused' in result) return { kind: 'problem', problem: problemOf(result) };
  const { token, session } = result;
  const actor = await inTransaction(database, async (tx) => {
    await updateLastLogin(tx, session.accountId, now);
    return loadStaffActor(tx, session.accountId, now);
  });
  // Closed between the two: as if it had never been known.
  if (actor === undefined) return { kind: 'problem', problem: { code: 'login_failed' } };
  return done({ token, session, actor });
}

async function findAccount(tx: Tx, loginName: string) {
  // Phones put a capital letter in front; login names have none.
  const row = await selectAccountByLogin(tx, loginName.toLowerCase());
  return (
    row && {
      accountId: row.account_id,
      passwordHash: row.password_hash,
      isActive: row.is_active,
      onceUntil: row.once_until,
    }
  );
}

function problemOf(refusal: Extract<LogInResult, { refused: string }>) {
  if (refusal.refused !== 'login_locked') return { code: refusal.refused };
  const { until } = refusal;
  const next = `请在 ${clockTime(until)} 以后再试；忘记密码的，请联系安全管理员。`;
  return { code: refusal.refused, next, extra: { until } };
}

/** Hour and minute in Shanghai. */
function clockTime(at: Instant): string {
  return new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}
