import type { AccountEvent } from '@tongban/domain/account';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

/** An account whose owner changes the password, and that security closes, opens, unlocks and asks to bind anew. */
export function account(): Story {
  const payload = { accountId: 'account-1' };
  return governanceStory<AccountEvent>('account:account-1', [
    [at('2026-02-02'), { type: 'passwordChanged', typeVersion: 1, payload }],
    [at('2026-02-03'), { type: 'accountUnlocked', typeVersion: 1, payload }],
    [at('2026-02-04'), { type: 'sessionsEnded', typeVersion: 1, payload }],
    [
      at('2026-02-05'),
      { type: 'accountClosed', typeVersion: 1, payload: { ...payload, reason: 'suspected_misuse' } },
    ],
    [at('2026-02-06'), { type: 'accountReopened', typeVersion: 1, payload }],
    [at('2026-02-07'), { type: 'secondFactorReset', typeVersion: 1, payload }],
  ]);
}

/** An account that is opened; its owner changes the one-time password and binds an authenticator; another password is sent. */
export function accountOpened(): Story {
  const payload = { accountId: 'account-2' };
  return governanceStory<AccountEvent>('account:account-2', [
    [
      at('2026-02-02'),
      { type: 'accountOpened', typeVersion: 1, payload: { ...payload, personId: 'person-2' } },
    ],
    [at('2026-02-03'), { type: 'secondFactorBound', typeVersion: 1, payload }],
    [at('2026-02-04'), { type: 'passwordChanged', typeVersion: 1, payload }],
    [at('2026-02-05'), { type: 'passwordReset', typeVersion: 1, payload }],
  ]);
}
