import type { PersonId } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { hashPassword } from '../../../platform/auth/password.ts';
import { enrolTotp } from '../../../platform/auth/totp.ts';
import type { KeyRing } from '../../../platform/crypto/key-ring.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import type { ProblemField } from '../../../platform/http/problem.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { loadStaffActor } from '../load-staff-actor.ts';
import { loginNameProblem } from '../login-name.ts';
import { needsSecondFactor } from '../needs-second-factor.ts';
import { passwordProblems } from '../password-rules.ts';
import { insertAccount, insertPerson } from '../staff.store.ts';

export interface CreateAccount {
  /** A person who is in a post already; null = a new person. */
  readonly personId: PersonId | null;
  readonly name: string;
  readonly loginName: string;
  readonly password: string;
}

export interface CreatedAccount {
  readonly accountId: string;
  readonly personId: PersonId;
  /** For the authenticator, shown once: given when a post of the person asks for a second factor. */
  readonly totp: { readonly secret: string; readonly uri: string } | null;
}

/** Makes a person, where it is new, and the account; field problems for a bad or taken login name and a weak password. */
export async function createAccount(
  ctx: Pick<AppContext, 'database' | 'keys' | 'ids' | 'clock'>,
  command: CreateAccount,
): Promise<Outcome<CreatedAccount>> {
  const fields = problemsOf(command);
  if (fields.length > 0) return invalid(fields);
  const passwordHash = await hashPassword(command.password);
  const now = ctx.clock.now();
  const accountId = ctx.ids.uuid();
  const personId = command.personId ?? ctx.ids.uuid();
  const account = { accountId, personId, passwordHash, now };
  return outcomeOf(() => inTransaction(ctx.database, (tx) => save(tx, ctx.keys, command, account)));
}

async function save(
  tx: Tx,
  keys: KeyRing,
  { name, loginName }: CreateAccount,
  account: { accountId: string; personId: PersonId; passwordHash: string; now: Instant },
): Promise<Outcome<CreatedAccount>> {
  const { accountId, personId, now } = account;
  await insertPerson(tx, { person_id: personId, name, created_at: now });
  const isMade = await insertAccount(tx, {
    account_id: accountId,
    person_id: personId,
    login_name: loginName,
    password_hash: account.passwordHash,
    is_active: true,
    created_at: now,
    last_login_at: null,
    once_until: null,
  });
  if (!isMade) throw new Abandoned(invalid([{ field: 'loginName', message: '该账号名已被使用。' }]));
  const actor = await loadStaffActor(tx, accountId, now);
  const enrols = actor !== undefined && needsSecondFactor(actor);
  const totp = enrols ? await enrolTotp(tx, keys, { accountId, label: loginName, now }) : null;
  return done({ accountId, personId, totp });
}

function invalid(fields: readonly ProblemField[]) {
  return { kind: 'invalid', fields } as const;
}

function problemsOf({ name, loginName, password }: CreateAccount): ProblemField[] {
  const fields: ProblemField[] = [];
  if (name.trim() === '') fields.push({ field: 'name', message: '请填写姓名。' });
  const problem = loginNameProblem(loginName);
  if (problem !== null) fields.push({ field: 'loginName', message: problem });
  for (const message of passwordProblems(loginName, password)) fields.push({ field: 'password', message });
  return fields;
}
