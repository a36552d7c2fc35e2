import { ONE_TIME_PASSWORD_BYTES, oneTimePasswordFrom, oneTimePasswordUntil } from '@tongban/domain/account';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { hashPassword } from '../../platform/auth/password.ts';

/** A one-time password: its text for the slip alone, its hash for the database. */
export interface OneTimeCredentials {
  readonly password: string;
  readonly passwordHash: string;
  readonly onceUntil: Instant;
}

/** Makes a one-time password. Called outside a transaction: hashing takes its time. */
export async function makeOneTimeCredentials({
  ids,
  clock,
}: Pick<AppContext, 'ids' | 'clock'>): Promise<OneTimeCredentials> {
  const password = oneTimePasswordFrom(ids.randomBytes(ONE_TIME_PASSWORD_BYTES));
  const passwordHash = await hashPassword(password);
  return { password, passwordHash, onceUntil: oneTimePasswordUntil(clock.now()) };
}
