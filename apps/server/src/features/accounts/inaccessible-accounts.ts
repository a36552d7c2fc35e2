import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { standingOfAccounts } from './account-standing.ts';
import { selectListedAccounts } from './accounts.store.ts';

/** How many accounts cannot log in, by reason: counted over the same rows as the register lists. */
export async function inaccessibleAccounts(
  tx: Tx,
  ctx: Pick<AppContext, 'keys'>,
  asked: { readonly now: Instant; readonly ownAccountId: string },
): Promise<{ locked: number; unbound: number; closed: number }> {
  const rows = await standingOfAccounts(tx, ctx, await selectListedAccounts(tx), asked);
  return {
    locked: rows.filter(({ lockedUntil }) => lockedUntil !== null).length,
    unbound: rows.filter(({ secondFactor }) => secondFactor === 'missing' || secondFactor === 'unconfirmed')
      .length,
    closed: rows.filter(({ isOpen }) => !isOpen).length,
  };
}
