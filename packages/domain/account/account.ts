import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { PersonId } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';

/** Why an account was closed: a closed list, since free text about a person does not belong in the ledger (design §6). */
export const CLOSING_REASONS = ['left_post', 'suspected_misuse', 'own_request'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

export const CLOSING_REASON_NAMES: Readonly<Record<ClosingReason, string>> = {
  left_post: '人员离岗',
  suspected_misuse: '疑似被盗用或者违规使用',
  own_request: '本人申请',
};

/**
 * What security administrators, and the person, have done with an account; how it logs in stands in the platform. What is
 * absent has not happened, so that rows of before fold to what they were.
 */
export interface AccountSecurity {
  readonly accountId: string;
  readonly isOpen: boolean;
  readonly closingReason: ClosingReason | null;
  readonly unlockedAt: Instant | null;
  readonly sessionsEndedAt: Instant | null;
  readonly secondFactorResetAt: Instant | null;
  readonly passwordChangedAt: Instant | null;
  readonly openedAt?: Instant;
  readonly passwordResetAt?: Instant;
  readonly secondFactorBoundAt?: Instant;
}

interface OfAccount {
  readonly accountId: string;
}

export type AccountEvent =
  | DomainEvent<'accountOpened', OfAccount & { readonly personId: PersonId }>
  | DomainEvent<'accountClosed', OfAccount & { readonly reason: ClosingReason }>
  | DomainEvent<'accountReopened', OfAccount>
  | DomainEvent<'accountUnlocked', OfAccount>
  | DomainEvent<'sessionsEnded', OfAccount>
  | DomainEvent<'secondFactorReset', OfAccount>
  | DomainEvent<'secondFactorBound', OfAccount>
  | DomainEvent<'passwordReset', OfAccount>
  | DomainEvent<'passwordChanged', OfAccount>;

export function evolveAccount(state: AccountSecurity | null, event: Recorded<AccountEvent>): AccountSecurity {
  const before = state ?? untouchedAccount(event.payload.accountId);
  switch (event.type) {
    case 'accountOpened':
      return { ...before, openedAt: event.at };
    case 'accountClosed':
      return { ...before, isOpen: false, closingReason: event.payload.reason };
    case 'accountReopened':
      return { ...before, isOpen: true, closingReason: null };
    case 'accountUnlocked':
      return { ...before, unlockedAt: event.at };
    case 'sessionsEnded':
      return { ...before, sessionsEndedAt: event.at };
    case 'secondFactorReset':
      return { ...before, secondFactorResetAt: event.at };
    case 'secondFactorBound':
      return { ...before, secondFactorBoundAt: event.at };
    case 'passwordReset':
      return { ...before, passwordResetAt: event.at };
    case 'passwordChanged':
      return { ...before, passwordChangedAt: event.at };
  }
}

function untouchedAccount(accountId: string): AccountSecurity {
  return {
    accountId,
    isOpen: true,
    closingReason: null,
    unlockedAt: null,
    sessionsEndedAt: null,
    secondFactorResetAt: null,
    passwordChangedAt: null,
  };
}
