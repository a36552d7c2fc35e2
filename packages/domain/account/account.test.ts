import { describe, expect, it } from 'vitest';
import { foldStream, type Recorded } from '../ledger/index.ts';
import { at } from '../testing/moment.ts';
import { type AccountEvent, evolveAccount } from './account.ts';
import {
  type AccountChange,
  type AccountFacts,
  decideAccountChange,
  decideSecondFactorBinding,
} from './decide-account-change.ts';

const usual: AccountFacts = {
  accountId: 'account-clerk',
  isOpen: true,
  isLocked: true,
  liveSessions: 2,
  usesSecondFactor: true,
};
const security = { accountId: 'account-security' };

const CHANGES: readonly (readonly [AccountChange, Partial<AccountFacts>, AccountEvent['type']])[] = [
  [{ kind: 'close', reason: 'left_post' }, { isOpen: false }, 'accountClosed'],
  [{ kind: 'unlock' }, { isLocked: false }, 'accountUnlocked'],
  [{ kind: 'end_sessions' }, { liveSessions: 0 }, 'sessionsEnded'],
  [{ kind: 'reset_password' }, { isOpen: false }, 'passwordReset'],
  [{ kind: 'reset_second_factor' }, { usesSecondFactor: false }, 'secondFactorReset'],
];

describe('security of accounts', () => {
  it.each(CHANGES)(
    'design §9 %o is recorded, and refused (STA-05) where it changes nothing',
    (change, idle, type) => {
      const done = decideAccountChange(change, usual, security);
      expect(done.ok && done.events.map((event) => event.type)).toEqual([type]);
      const refusal = decideAccountChange(change, { ...usual, ...idle }, security);
      expect(refusal.ok ? [] : refusal.refusals.map(({ code }) => code)).toEqual(['STA-05']);
    },
  );

  it('design §9 a closed account is opened again, an open one is not', () => {
    const reopened = decideAccountChange({ kind: 'reopen' }, { ...usual, isOpen: false }, security);
    expect(reopened.ok && reopened.events[0]?.type).toBe('accountReopened');
    expect(decideAccountChange({ kind: 'reopen' }, usual, security).ok).toBe(false);
  });

  it.each([...CHANGES.map(([change]) => change), { kind: 'reopen' } as const])(
    'STA-04 nobody does %o with their own account',
    (change) => {
      const own = decideAccountChange(change, { ...usual, accountId: security.accountId }, security);
      expect(own.ok ? [] : own.refusals.map(({ code }) => code)).toEqual(['STA-04']);
    },
  );

  it('design §9 an authenticator is bound where a post asks for one, and refused (STA-05) elsewhere', () => {
    const bound = decideSecondFactorBinding(usual);
    expect(bound.ok && bound.events.map((event) => event.type)).toEqual(['secondFactorBound']);
    const refusal = decideSecondFactorBinding({ ...usual, usesSecondFactor: false });
    expect(refusal.ok ? [] : refusal.refusals.map(({ code }) => code)).toEqual(['STA-05']);
  });

  it('design §6 the stream folds to what stands now', () => {
    const payload = { accountId: 'a' };
    const events = [
      { type: 'passwordChanged', payload },
      { type: 'accountClosed', payload: { ...payload, reason: 'suspected_misuse' } },
      { type: 'accountReopened', payload },
      { type: 'accountUnlocked', payload },
      { type: 'sessionsEnded', payload },
      { type: 'secondFactorReset', payload },
      { type: 'accountOpened', payload: { ...payload, personId: 'p' } },
      { type: 'passwordReset', payload },
      { type: 'secondFactorBound', payload },
    ].map((event, index) => ({
      ...event,
      typeVersion: 1,
      at: at('2026-03-02', 8 + index),
      actor: 'p',
      actingFor: null,
      version: index + 1,
    })) as Recorded<AccountEvent>[];
    expect(foldStream(evolveAccount, events.slice(0, 2))).toMatchObject({
      isOpen: false,
      closingReason: 'suspected_misuse',
    });
    expect(foldStream(evolveAccount, events.slice(0, 6))).not.toHaveProperty('openedAt');
    expect(foldStream(evolveAccount, events)).toEqual({
      accountId: 'a',
      isOpen: true,
      closingReason: null,
      passwordChangedAt: at('2026-03-02', 8),
      unlockedAt: at('2026-03-02', 11),
      sessionsEndedAt: at('2026-03-02', 12),
      secondFactorResetAt: at('2026-03-02', 13),
      openedAt: at('2026-03-02', 14),
      passwordResetAt: at('2026-03-02', 15),
      secondFactorBoundAt: at('2026-03-02', 16),
    });
  });
});
