import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { StaffActor } from '../staff/index.ts';
import { standingOfAccounts } from './account-standing.ts';
import { accountReach, inReachOf } from './accounts.policy.ts';
import { selectListedAccounts } from './accounts.store.ts';

/** How many accounts in reach cannot log in, by reason: counted over the same rows as the register lists. */
export async function inaccessibleAccounts(
  tx: Tx,
  ctx: Pick<AppContext, 'keys' | 'reference'>,
  { now, actor }: { readonly now: Instant; readonly actor: StaffActor },
): Promise<{ locked: number; unbound: number; closed: number }> {
  const accounts = await inReachOf(tx, accountReach(actor, ctx), await selectListedAccounts(tx), now);
  const rows = await standingOfAccounts(tx, ctx, accounts, { now, ownAccountId: actor.accountId });
  return {
    locked: rows.filter(({ lockedUntil }) => lockedUntil !== null).length,
    unbound: rows.filter(({ secondFactor }) => secondFactor === 'missing' || secondFactor === 'unconfirmed')
      .length,
    closed: rows.filter(({ isOpen }) => !isOpen).length,
  };
}
