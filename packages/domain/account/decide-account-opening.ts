import { type Appointment, isInPost } from '../organisation/appointment.ts';
import { type Decided, decided, type PersonId, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { AccountEvent, AccountSecurity } from './account.ts';

/** What is known of the person whom an account is opened for. */
export interface AccountOpeningFacts {
  readonly hasAccount: boolean;
  /** Every appointment of the person, in every county. */
  readonly appointments: readonly Appointment[];
}

/**
 * Opens an account for somebody in a post, or who comes into one: whoever gives the posts opens no account, and whoever
 * opens accounts gives no post, so that nobody alone makes a person who decides (design §9). GOV-01 the person has one already;
 * STA-07 no post of today or later.
 */
export function decideAccountOpening(
  state: AccountSecurity | null,
  { accountId, personId }: { readonly accountId: string; readonly personId: PersonId },
  { hasAccount, appointments }: AccountOpeningFacts,
  now: Instant,
): Decided<AccountEvent> {
  const refusals: Refusal[] = [];
  if (state !== null || hasAccount) {
    refusals.push(
      refuse('GOV-01', {
        text: '该人员已经有账号。',
        next: '忘记密码的，请重置密码；已经停用的，请恢复账号。',
      }),
    );
  }
  if (!appointments.some((appointment) => isHeldFrom(appointment, now))) refusals.push(refuse('STA-07'));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'accountOpened', typeVersion: 1, payload: { accountId, personId } });
}

/** Whether the appointment is in force today, or will be. */
export function isHeldFrom(appointment: Appointment, now: Instant): boolean {
  const today = dateInShanghai(now);
  return appointment.from > today || isInPost(appointment, today);
}
