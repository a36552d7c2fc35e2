import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { StaffActor } from '../staff/index.ts';
import { accountReach, inReachOf } from './accounts.policy.ts';
import { type ListedAccount, selectListedAccount } from './accounts.store.ts';

/** The account if the actor keeps it; the same answer whether it does not exist or is another county's (design §2.5). */
export async function selectAccountInReach(
  tx: Tx,
  ctx: Pick<AppContext, 'clock' | 'reference'>,
  actor: StaffActor,
  accountId: string,
): Promise<ListedAccount | undefined> {
  const account = await selectListedAccount(tx, accountId);
  if (account === undefined) return undefined;
  const [found] = await inReachOf(tx, accountReach(actor, ctx), [account], ctx.clock.now());
  return found;
}
