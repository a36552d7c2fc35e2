import { addMilliseconds, type Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import { idleLimitMs } from '../../platform/auth/sessions.ts';
import type { SessionTable } from '../../platform/db/schema.ts';
import type { Tx } from '../../platform/db/transaction.ts';

/** An account as the security administrator's register reads it; never its password hash. */
export interface ListedAccount {
  readonly account_id: string;
  readonly person_id: string;
  readonly login_name: string;
  readonly name: string;
  readonly is_active: boolean;
  readonly created_at: Instant;
  readonly last_login_at: Instant | null;
  readonly once_until: Instant | null;
}

/** All accounts in the order of their login names: some thousands at most, in the whole city. */
export function selectListedAccounts(tx: Tx): Promise<ListedAccount[]> {
  return listed(tx).orderBy('login_name').execute();
}

export function selectListedAccount(tx: Tx, accountId: string): Promise<ListedAccount | undefined> {
  return listed(tx).where('account.account_id', '=', accountId).executeTakeFirst();
}

/** Holds the account's row until the end of the transaction: changes of it are decided one by one. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await tx
    .selectFrom('account')
    .select('account_id')
    .where('account_id', '=', accountId)
    .forUpdate()
    .execute();
}

export async function setAccountOpen(tx: Tx, accountId: string, isOpen: boolean): Promise<void> {
  await tx.updateTable('account').set({ is_active: isOpen }).where('account_id', '=', accountId).execute();
}

/** A password that the person has chosen (`onceUntil` null), or one that counts once and until then. */
export async function setPassword(
  tx: Tx,
  accountId: string,
  { passwordHash, onceUntil }: { readonly passwordHash: string; readonly onceUntil: Instant | null },
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ password_hash: passwordHash, once_until: onceUntil })
    .where('account_id', '=', accountId)
    .execute();
}

export async function selectCredentials(
  tx: Tx,
  accountId: string,
): Promise<{ login_name: string; password_hash: string }> {
  return tx
    .selectFrom('account')
    .select(['login_name', 'password_hash'])
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
}

/** Persons by id with the login name that was proposed for them. */
export async function selectPersons(
  tx: Tx,
  personIds: readonly string[],
): Promise<{ person_id: string; name: string; proposed_login_name: string | null }[]> {
  if (personIds.length === 0) return [];
  return tx
    .selectFrom('person')
    .select(['person_id', 'name', 'proposed_login_name'])
    .where('person_id', 'in', [...new Set(personIds)])
    .execute();
}

/** Live sessions, newest first; of one account where it is named. */
export function selectLiveSessions(
  tx: Tx,
  now: Instant,
  accountId?: string,
): Promise<Selectable<SessionTable>[]> {
  return tx
    .selectFrom('session')
    .selectAll()
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', addMilliseconds(now, -idleLimitMs))
    .$if(accountId !== undefined, (query) => query.where('account_id', '=', accountId ?? ''))
    .orderBy('created_at', 'desc')
    .execute();
}

/** Ends the sessions of an account, but for the one that is named. */
export async function deleteSessionsOf(tx: Tx, accountId: string, but: string | null): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .$if(but !== null, (query) => query.where('token_hash', '<>', but ?? ''))
    .execute();
}

/** Until when each key is locked; only those that are. */
export async function selectLocks(tx: Tx, now: Instant): Promise<ReadonlyMap<string, Instant>> {
  const rows = await tx
    .selectFrom('login_throttle')
    .select(['account_key', 'locked_until'])
    .where('locked_until', '>', now)
    .execute();
  return new Map(
    rows.flatMap((row): [string, Instant][] =>
      row.locked_until === null ? [] : [[row.account_key, row.locked_until]],
    ),
  );
}

/** Which accounts have a second factor, and whether a code of it has been given yet. */
export async function selectSecondFactors(tx: Tx): Promise<ReadonlyMap<string, 'bound' | 'unconfirmed'>> {
  const rows = await tx.selectFrom('totp_secret').select(['account_id', 'confirmed_at']).execute();
  return new Map(rows.map((row) => [row.account_id, row.confirmed_at === null ? 'unconfirmed' : 'bound']));
}

function listed(tx: Tx) {
  return tx
    .selectFrom('account')
    .innerJoin('person', 'person.person_id', 'account.person_id')
    .select([
      'account.account_id',
      'account.person_id',
      'account.login_name',
      'person.name',
      'account.is_active',
      'account.created_at',
      'account.last_login_at',
      'account.once_until',
    ]);
}
