import { addMilliseconds } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { currentCode, verifyTotp } from '../../platform/auth/totp.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { accountsOfLogins, type CreatedAccount, createAccount } from '../staff/index.ts';
import { DEMO_PASSWORD, type DemoLogin } from './demo-logins.ts';

const HALF_A_MINUTE = 30_000;

/**
 * Makes the accounts that are not there yet, with authenticators ready to use. Throws outside a demonstration: the
 * password is known to everybody.
 */
export async function seedAccounts(
  ctx: Pick<AppContext, 'database' | 'keys' | 'ids' | 'clock' | 'demo'>,
  logins: readonly DemoLogin[],
): Promise<void> {
  if (!ctx.demo) throw new Error('Accounts with a known password belong to a demonstration only.');
  const names = logins.map(({ loginName }) => loginName);
  const known = await inTransaction(ctx.database, (tx) => accountsOfLogins(tx, names));
  const missing = logins.filter(({ loginName }) => !known.has(loginName));
  // Side by side, because hashing a password takes its time.
  await Promise.all(missing.map((login) => seedAccount(ctx, login)));
}

async function seedAccount(
  ctx: Pick<AppContext, 'database' | 'keys' | 'ids' | 'clock'>,
  { loginName, person: { personId, name } }: DemoLogin,
): Promise<void> {
  const made = await createAccount(ctx, { personId, name, loginName, password: DEMO_PASSWORD });
  if (made.kind !== 'done') throw new Error(`The demo's account ${loginName} was refused.`);
  if (made.value.totp !== null) await confirmAuthenticator(ctx, made.value);
}

/** With the code of half a minute ago, so that the one that counts now is left for logging in. */
async function confirmAuthenticator(
  { database, keys, clock }: Pick<AppContext, 'database' | 'keys' | 'clock'>,
  { accountId }: CreatedAccount,
): Promise<void> {
  const now = clock.now();
  await inTransaction(database, async (tx) => {
    const code = (await currentCode(tx, keys, accountId, addMilliseconds(now, -HALF_A_MINUTE))) ?? '';
    const check = await verifyTotp(tx, keys, { accountId, code, now });
    if (check !== 'accepted') throw new Error(`The demo's authenticator of ${accountId} does not work.`);
  });
}
