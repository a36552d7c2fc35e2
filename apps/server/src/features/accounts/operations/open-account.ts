import type { AccountSlipView } from '@tongban/contract';
import { decideAccountOpening, isHeldFrom } from '@tongban/domain/account';
import type { Appointment } from '@tongban/domain/organisation';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import {
  appointmentsOf,
  lockPerson,
  organisationNames,
  recordedOutcome,
  recordGovernance,
} from '../../organisations/index.ts';
import { insertAccount, loginNameProblem, personsWithAccount, type StaffActor } from '../../staff/index.ts';
import { postText } from '../account-standing.ts';
import { accountStream } from '../account-stream.ts';
import { accountReach, isInReach } from '../accounts.policy.ts';
import { selectPersons } from '../accounts.store.ts';
import { makeOneTimeCredentials } from '../one-time-credentials.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'ids' | 'reference'>;

/** Whom an account is opened for, and what it is called. */
export interface OpenAccount {
  readonly accountId: string;
  readonly personId: string;
  readonly loginName: string;
}

interface Candidate {
  readonly name: string;
  readonly posts: readonly string[];
  readonly hasAccount: boolean;
  readonly appointments: readonly Appointment[];
}

/**
 * Opens an account with a one-time password, which only the answer holds. Refusals as `decideAccountOpening`; not found: a person of
 * another county; a field problem for a bad or taken login name.
 */
export async function openAccount(
  ctx: Parts,
  actor: StaffActor,
  { accountId, personId, loginName }: OpenAccount,
): Promise<Outcome<AccountSlipView>> {
  const problem = loginNameProblem(loginName);
  if (problem !== null) return invalidLoginName(problem);
  const { password, passwordHash, onceUntil } = await makeOneTimeCredentials(ctx);
  const by = { personId: actor.personId, organisationId: actor.appointments[0]?.organisationId ?? null };
  let slip: AccountSlipView | null = null;
  return outcomeOf(async () => {
    const recorded = await recordGovernance(ctx, by, {
      countyId: ctx.reference.city.code,
      stream: accountStream,
      key: accountId,
      touches: {},
      loadFacts: (tx) => loadCandidate(tx, ctx, actor, personId),
      decide: (state, facts, now) => decideAccountOpening(state, { accountId, personId }, facts, now),
      alongside: async (tx, { name, posts }, now) => {
        const isMade = await insertAccount(tx, {
          account_id: accountId,
          person_id: personId,
          login_name: loginName,
          password_hash: passwordHash,
          is_active: true,
          created_at: now,
          last_login_at: null,
          once_until: onceUntil,
        });
        if (!isMade) throw new Abandoned(invalidLoginName('该账号名已被使用。'));
        slip = { accountId, loginName, name, posts: [...posts], password, until: onceUntil };
      },
    });
    if (!recorded.ok) return recordedOutcome(recorded) as Exclude<Outcome<never>, { kind: 'done' }>;
    if (slip === null) throw new Error('An account was opened and no slip was made.');
    return done(slip);
  });
}

function invalidLoginName(message: string) {
  return { kind: 'invalid', fields: [{ field: 'loginName', message }] } as const;
}

/** The person's posts with their names; accounts of one person are opened one after the other. */
async function loadCandidate(tx: Tx, ctx: Parts, actor: StaffActor, personId: string): Promise<Candidate> {
  await lockPerson(tx, personId);
  const now = ctx.clock.now();
  const [person] = await selectPersons(tx, [personId]);
  const appointments = await appointmentsOf(tx, null, personId);
  if (person === undefined || !isInReach(accountReach(actor, ctx), appointments, now)) {
    throw new Abandoned({ kind: 'not_found' });
  }
  return {
    name: person.name,
    posts: await postTexts(tx, appointments, now),
    hasAccount: (await personsWithAccount(tx, [personId])).has(personId),
    appointments,
  };
}

async function postTexts(tx: Tx, appointments: readonly Appointment[], now: Instant): Promise<string[]> {
  const held = appointments.filter((each) => isHeldFrom(each, now));
  const names = await organisationNames(
    tx,
    held.map(({ organisationId }) => organisationId),
  );
  return held.map((each) => postText(each, names));
}
