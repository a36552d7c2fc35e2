import type { Instant } from '@tongban/domain/time';
import type { Generated, Insertable, Selectable } from 'kysely';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';

interface PersonTable {
  person_id: string;
  name: string;
  created_at: Instant;
  proposed_login_name: Generated<string | null>;
}

interface AccountTable {
  account_id: string;
  person_id: string;
  login_name: string;
  password_hash: string;
  is_active: boolean;
  created_at: Instant;
  last_login_at: Instant | null;
  once_until: Instant | null;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    person: PersonTable;
    account: AccountTable;
  }
}

export type AccountRow = Selectable<AccountTable>;

export async function insertPerson(tx: Tx, row: Insertable<Tables['person']>): Promise<void> {
  await tx
    .insertInto('person')
    .values(row)
    .onConflict((c) => c.column('person_id').doNothing())
    .execute();
}

/** Somebody who is put in a post and has no account yet; a known person stays as it is. */
export function recordPerson(
  tx: Tx,
  {
    personId,
    name,
    at,
    proposedLoginName = null,
  }: {
    readonly personId: string;
    readonly name: string;
    readonly at: Instant;
    readonly proposedLoginName?: string | null;
  },
): Promise<void> {
  return insertPerson(tx, {
    person_id: personId,
    name,
    created_at: at,
    proposed_login_name: proposedLoginName,
  });
}

export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
}

/** Whoever has a login name, or whom it was proposed for, by login name. */
export async function personsByLogin(
  tx: Tx,
  loginNames: readonly string[],
): Promise<ReadonlyMap<string, NamedPerson>> {
  const names = [...new Set(loginNames)];
  if (names.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person')
    .leftJoin('account', 'account.person_id', 'person.person_id')
    .select(['person.person_id', 'person.name', 'person.proposed_login_name', 'account.login_name'])
    .where((eb) =>
      eb.or([eb('account.login_name', 'in', names), eb('person.proposed_login_name', 'in', names)]),
    )
    .execute();
  const proposed = rows.map((row) => [row.proposed_login_name, row] as const);
  // Whose account it is stands last, and counts before a proposal.
  const held = rows.map((row) => [row.login_name, row] as const);
  return new Map(
    [...proposed, ...held].flatMap(([login, row]) =>
      login === null ? [] : [[login, { personId: row.person_id, name: row.name }] as const],
    ),
  );
}

/** Everybody of these names. */
export async function personsNamed(tx: Tx, names: readonly string[]): Promise<readonly NamedPerson[]> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'name'])
    .where('name', 'in', wanted)
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id: personId, name }) => ({ personId, name }));
}

/** Of the named persons, those who have an account, open or closed. */
export async function personsWithAccount(tx: Tx, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return new Set();
  const rows = await tx.selectFrom('account').select('person_id').where('person_id', 'in', ids).execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** False when the login name is taken. */
export async function insertAccount(tx: Tx, row: Insertable<Tables['account']>): Promise<boolean> {
  const made = await tx
    .insertInto('account')
    .values(row)
    .onConflict((c) => c.column('login_name').doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows ?? 0n) > 0;
}

export function selectAccountByLogin(tx: Tx, loginName: string): Promise<AccountRow | undefined> {
  return tx.selectFrom('account').selectAll().where('login_name', '=', loginName).executeTakeFirst();
}

/** The account with its person's name, in one statement: it is asked at every request. */
export function selectAccount(
  tx: Tx,
  accountId: string,
): Promise<(Pick<AccountRow, 'person_id' | 'is_active' | 'once_until'> & { name: string }) | undefined> {
  return tx
    .selectFrom('account')
    .innerJoin('person', 'person.person_id', 'account.person_id')
    .select(['account.person_id', 'account.is_active', 'account.once_until', 'person.name'])
    .where('account.account_id', '=', accountId)
    .executeTakeFirst();
}

export async function updateLastLogin(tx: Tx, accountId: string, at: Instant): Promise<void> {
  await tx.updateTable('account').set({ last_login_at: at }).where('account_id', '=', accountId).execute();
}

/** Account ids by login name; an unknown name has no entry. */
export async function accountsOfLogins(
  tx: Tx,
  loginNames: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (loginNames.length === 0) return new Map();
  const rows = await tx
    .selectFrom('account')
    .select(['login_name', 'account_id'])
    .where('login_name', 'in', loginNames)
    .execute();
  return new Map(rows.map((row) => [row.login_name, row.account_id]));
}

/** Name and login name of an account, as a watermark writes them. */
export async function accountNameOf(
  tx: Tx,
  { accountId, name }: { readonly accountId: string; readonly name: string },
): Promise<string> {
  const { login_name: loginName } = await tx
    .selectFrom('account')
    .select('login_name')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return `${name}（${loginName}）`;
}

/** Names of staff by person id; an unknown id has no entry. */
export async function namesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'name'])
    .where('person_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.name]));
}
