import type { AccountSlipView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { makeOneTimeCredentials } from '../one-time-credentials.ts';
import { changeAccount } from './change-account.ts';

/** A new one-time password for an account, which only the answer holds; the old one counts no more. Refusals as `changeAccount`. */
export async function resetPassword(
  ctx: Pick<AppContext, 'database' | 'clock' | 'ids' | 'keys' | 'reference'>,
  actor: StaffActor,
  accountId: string,
): Promise<Outcome<AccountSlipView>> {
  const credentials = await makeOneTimeCredentials(ctx);
  const changed = await changeAccount(ctx, actor, accountId, { kind: 'reset_password' }, credentials);
  if (changed.kind !== 'done') return changed;
  const { row } = changed.value;
  if (row === null) throw new Error('A password was reset and no account was found.');
  const { loginName, name, posts } = row;
  const { password, onceUntil: until } = credentials;
  return done({ accountId, loginName, name, posts, password, until });
}
