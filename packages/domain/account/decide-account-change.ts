import { type Decided, decided, refuse, refused } from '../terms/index.ts';
import type { AccountEvent, ClosingReason } from './account.ts';

/** What a security administrator may do with an account; none of it gives a post or reads a case (design §9). */
export type AccountChange =
  | { readonly kind: 'close'; readonly reason: ClosingReason }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'unlock' }
  | { readonly kind: 'end_sessions' }
  | { readonly kind: 'reset_password' }
  | { readonly kind: 'reset_second_factor' };

/** The account as it is now, from the platform's own tables. */
export interface AccountFacts {
  readonly accountId: string;
  readonly isOpen: boolean;
  readonly isLocked: boolean;
  readonly liveSessions: number;
  /** A post of today asks for one, or a secret is there. */
  readonly usesSecondFactor: boolean;
}

/**
 * STA-04: never one's own account, so that nobody lets themselves in again. STA-05: the account is already as asked, so
 * that the ledger holds no change that changed nothing.
 */
export function decideAccountChange(
  change: AccountChange,
  facts: AccountFacts,
  by: { readonly accountId: string },
): Decided<AccountEvent> {
  const { accountId } = facts;
  if (by.accountId === accountId) return refused([refuse('STA-04')]);
  switch (change.kind) {
    case 'close':
      return facts.isOpen
        ? decided({ type: 'accountClosed', typeVersion: 1, payload: { accountId, reason: change.reason } })
        : refused([refuse('STA-05', { text: '该账号已经停用。' })]);
    case 'reopen':
      return facts.isOpen
        ? refused([refuse('STA-05', { text: '该账号没有停用。' })])
        : decided({ type: 'accountReopened', typeVersion: 1, payload: { accountId } });
    case 'unlock':
      return facts.isLocked
        ? decided({ type: 'accountUnlocked', typeVersion: 1, payload: { accountId } })
        : refused([refuse('STA-05', { text: '该账号没有锁定。' })]);
    case 'end_sessions':
      return facts.liveSessions > 0
        ? decided({ type: 'sessionsEnded', typeVersion: 1, payload: { accountId } })
        : refused([refuse('STA-05', { text: '该账号现在没有登录。' })]);
    case 'reset_password':
      return facts.isOpen
        ? decided({ type: 'passwordReset', typeVersion: 1, payload: { accountId } })
        : refused([refuse('STA-05', { text: '该账号已经停用。', next: '请先恢复账号，再重置密码。' })]);
    case 'reset_second_factor':
      return facts.usesSecondFactor
        ? decided({ type: 'secondFactorReset', typeVersion: 1, payload: { accountId } })
        : refused([refuse('STA-05', { text: '该账号的岗位不使用动态口令。' })]);
  }
}

/** The person's own change of password; that the old one was right is asked before (design §9). */
export function decidePasswordChange(accountId: string): Decided<AccountEvent> {
  return decided({ type: 'passwordChanged', typeVersion: 1, payload: { accountId } });
}

/**
 * The person binds an authenticator, by a code of it; that the one before, or the one-time password, was shown is asked
 * before (design §9). STA-05: no post of the account asks for one.
 */
export function decideSecondFactorBinding({
  accountId,
  usesSecondFactor,
}: Pick<AccountFacts, 'accountId' | 'usesSecondFactor'>): Decided<AccountEvent> {
  return usesSecondFactor
    ? decided({ type: 'secondFactorBound', typeVersion: 1, payload: { accountId } })
    : refused([refuse('STA-05', { text: '该账号的岗位不使用动态口令。' })]);
}
