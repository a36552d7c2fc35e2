import { isInPost } from '@tongban/domain/organisation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { appointmentsOf } from '../organisations/index.ts';
import { selectAccount } from './staff.store.ts';
import type { StaffActor } from './staff-actor.ts';

/** The person behind an account with the appointments in force today; undefined when the account is closed. */
export async function loadStaffActor(
  tx: Tx,
  accountId: string,
  now: Instant,
): Promise<StaffActor | undefined> {
  const account = await selectAccount(tx, accountId);
  if (!account?.is_active) return undefined;
  const appointments = await appointmentsOf(tx, null, account.person_id);
  const today = dateInShanghai(now);
  return {
    accountId,
    personId: account.person_id,
    name: account.name,
    mustChangePassword: account.once_until !== null,
    appointments: appointments.filter((appointment) => isInPost(appointment, today)),
  };
}
