import type { AccountRowView } from '@tongban/contract';
import { type AccountChange, type AccountFacts, decideAccountChange } from '@tongban/domain/account';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { clearAttempts } from '../../../platform/auth/login-throttle.store.ts';
import { enrolTotp } from '../../../platform/auth/totp.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { recordGovernance } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { selectAccountInReach } from '../account-in-reach.ts';
import { standingOfAccounts, throttleKeys } from '../account-standing.ts';
import { accountStream } from '../account-stream.ts';
import {
  deleteSessionsOf,
  type ListedAccount,
  lockAccount,
  setAccountOpen,
  setPassword,
} from '../accounts.store.ts';
import type { OneTimeCredentials } from '../one-time-credentials.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'ids' | 'keys' | 'reference'>;

/** What a change answered: the version of the account's stream and, after a reset, the new secret, shown once. */
export interface ChangedAccount {
  readonly version: number;
  readonly row: AccountRowView | null;
  readonly secondFactor: { readonly secret: string; readonly uri: string } | null;
}

/**
 * Closes, reopens or unlocks an account, ends its sessions, gives it a one-time password or binds its second factor anew, and
 * records it, in one transaction; not found: an account of another county; refusals as `decideAccountChange` (STA-04, STA-05). Whoever was logged in with it is out at once.
 */
export function changeAccount(
  ctx: Parts,
  actor: StaffActor,
  accountId: string,
  change: AccountChange,
  password: OneTimeCredentials | null = null,
): Promise<Outcome<ChangedAccount>> {
  const by = { personId: actor.personId, organisationId: actor.appointments[0]?.organisationId ?? null };
  let secondFactor: ChangedAccount['secondFactor'] = null;
  let row: ChangedAccount['row'] = null;
  return outcomeOf(async () => {
    const recorded = await recordGovernance(ctx, by, {
      countyId: ctx.reference.city.code,
      stream: accountStream,
      key: accountId,
      touches: {},
      loadFacts: (tx) => loadAccount(tx, ctx, actor, accountId),
      decide: (_state, { facts }) => decideAccountChange(change, facts, actor),
      alongside: async (tx, loaded, now) => {
        row = loaded.row;
        secondFactor = await carryOut(tx, ctx, loaded.account, { change, password }, now);
      },
    });
    if (recorded.ok) return done({ version: recorded.version, row, secondFactor });
    return 'refusals' in recorded
      ? { kind: 'refused', refusals: recorded.refusals }
      : { kind: 'conflict', conflict: recorded.conflict };
  });
}

async function loadAccount(
  tx: Tx,
  ctx: Parts,
  actor: StaffActor,
  accountId: string,
): Promise<{ account: ListedAccount; row: AccountRowView; facts: AccountFacts }> {
  await lockAccount(tx, accountId);
  const account = await selectAccountInReach(tx, ctx, actor, accountId);
  if (account === undefined) throw new Abandoned({ kind: 'not_found' });
  const asked = { now: ctx.clock.now(), ownAccountId: '' };
  const [row] = await standingOfAccounts(tx, ctx, [account], asked);
  if (row === undefined) throw new Error(`The account ${accountId} has no row in its own register.`);
  const facts = {
    accountId,
    isOpen: row.isOpen,
    isLocked: row.lockedUntil !== null,
    liveSessions: row.sessionCount,
    usesSecondFactor: row.secondFactor !== 'not_needed',
  };
  return { account, row, facts };
}

const ENDS_SESSIONS: readonly AccountChange['kind'][] = [
  'close',
  'end_sessions',
  'reset_password',
  'reset_second_factor',
];

async function carryOut(
  tx: Tx,
  ctx: Parts,
  account: ListedAccount,
  { change: { kind }, password }: { change: AccountChange; password: OneTimeCredentials | null },
  now: Instant,
): Promise<ChangedAccount['secondFactor']> {
  const { account_id: accountId, login_name: label } = account;
  if (kind === 'reset_password') {
    if (password === null) throw new Error('A password is reset to a one-time password.');
    await setPassword(tx, accountId, password);
    // Whoever cannot get in has often tried too much before asking.
    for (const key of throttleKeys(ctx.keys, account)) await clearAttempts(tx, key);
  }
  if (kind === 'close' || kind === 'reopen') await setAccountOpen(tx, accountId, kind === 'reopen');
  if (kind === 'unlock') {
    for (const key of throttleKeys(ctx.keys, account)) await clearAttempts(tx, key);
  }
  if (ENDS_SESSIONS.includes(kind)) {
    await deleteSessionsOf(tx, accountId, null);
  }
  return kind === 'reset_second_factor' ? enrolTotp(tx, ctx.keys, { accountId, label, now }) : null;
}
