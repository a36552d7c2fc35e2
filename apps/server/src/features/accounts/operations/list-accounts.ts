import type { AccountQuery, AccountRowView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { standingOfAccounts } from '../account-standing.ts';
import { accountReach, inReachOf } from '../accounts.policy.ts';
import { selectListedAccounts } from '../accounts.store.ts';

/** A page of all accounts with how they stand; reading who may log in is logged (design §9). */
export async function listAccounts(
  ctx: Pick<AppContext, 'database' | 'clock' | 'keys' | 'accessLog' | 'reference'>,
  actor: StaffActor,
  { q, state, after, limit }: AccountQuery,
  requestId: string,
): Promise<Outcome<{ rows: AccountRowView[]; next: string | null }>> {
  const now = ctx.clock.now();
  const rows = await inSnapshot(ctx.database, async (tx) => {
    const reach = accountReach(actor, ctx);
    const accounts = (await inReachOf(tx, reach, await selectListedAccounts(tx), now)).filter(
      ({ login_name, name }) => q === undefined || login_name.includes(q.toLowerCase()) || name.includes(q),
    );
    const from = after === undefined ? accounts : accounts.filter(({ login_name }) => login_name > after);
    return standingOfAccounts(tx, ctx, from, { now, ownAccountId: actor.accountId });
  });
  const wanted = rows.filter((row) => isInState(row, state));
  const page = wanted.slice(0, limit);
  ctx.accessLog.log({
    countyId: ctx.reference.city.code,
    at: now,
    actor: actor.personId,
    subject: 'accounts',
    purpose: '查阅账号登记簿',
    fields: ['loginName', 'name', 'posts', 'lastLoginAt'],
    requestId,
  });
  return done({ rows: page, next: wanted.length > limit ? (page.at(-1)?.loginName ?? null) : null });
}

function isInState(row: AccountRowView, state: AccountQuery['state']): boolean {
  switch (state) {
    case undefined:
      return true;
    case 'open':
      return row.isOpen;
    case 'closed':
      return !row.isOpen;
    case 'locked':
      return row.lockedUntil !== null;
    case 'unused':
      return row.onceUntil !== null;
    case 'unbound':
      return row.secondFactor === 'missing' || row.secondFactor === 'unconfirmed';
  }
}
