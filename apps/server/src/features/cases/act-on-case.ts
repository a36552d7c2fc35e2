import { type CaseContext, type CaseEvent, type CaseState, guardAct } from '@tongban/domain/case';
import type { Appointment } from '@tongban/domain/organisation';
import { type CaseAct, type Decided, GATED_ACTS, type Refusal } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inTransaction, type Tx } from '../../platform/db/transaction.ts';
import type { IdempotencyKey } from '../../platform/http/idempotency.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../platform/outcome.ts';
import { lockAuthorityGuard } from '../delegations/index.ts';
import type { StaffActor } from '../staff/index.ts';
import type { ActDone } from './act-done.ts';
import { answerOnce } from './answer-once.ts';
import { staleVersion } from './case-conflict.ts';
import { actingAppointment, caseScopes, nearestAppointment } from './cases.policy.ts';
import { type CaseRow, selectCase, selectCaseForUpdate } from './cases.store.ts';
import { contextOf, loadCaseFacts } from './load-case.ts';
import { saveCase } from './save-case.ts';
import { accountScope } from './uploads.ts';

type Act = Exclude<CaseAct, 'receive'>;

export interface ActRequest {
  readonly caseId: string;
  /** The version that the person saw; another one is a conflict (E-41). */
  readonly expectedVersion: number;
  /** Digest of the posted body with its key, when the client sent one (E-42). */
  readonly idempotency: IdempotencyKey | null;
}

/** What a decider is given besides the case: the open transaction, to store texts and papers that the event refers to. */
export interface Prepared {
  readonly tx: Tx;
  readonly context: CaseContext;
  readonly now: Instant;
  readonly actor: StaffActor;
}

interface ActOptions {
  /** Asked before anything is stored, instead of the general guard of the act. */
  readonly guard?: (context: CaseContext) => readonly Refusal[];
  readonly after?: (prepared: Prepared, state: CaseState) => Promise<void>;
}

/**
 * The one way an act on a case is done: load through the actor's scope → lock guard, then case → settle what fell due →
 * ask the rule → append and save, all in one transaction; nothing stays of an act that was refused.
 */
export async function actOnCase(
  ctx: AppContext,
  actor: StaffActor,
  act: Act,
  request: ActRequest,
  decide: (prepared: Prepared) => Promise<Decided<CaseEvent>>,
  options: ActOptions = {},
): Promise<Outcome<ActDone>> {
  return outcomeOf(() =>
    inTransaction(ctx.database, async (tx) => {
      const { row, appointment } = await lockForAct(tx, actor, act, request.caseId);
      // After the locks, so that what a waiting act recorded first also has the earlier time.
      const now = ctx.clock.now();
      const post = { scope: accountScope(actor.accountId), at: now, idempotency: request.idempotency };
      return answerOnce(tx, ctx.keys, post, async () => {
        if (row.version !== request.expectedVersion) {
          throw await staleVersion(tx, row, request.expectedVersion);
        }
        return settleAndAct(tx, ctx, { actor, act, row, appointment, now }, decide, options);
      });
    }),
  );
}

/** Lock order: guard, then case (design §6). What the actor may not see is not found. */
async function lockForAct(
  tx: Tx,
  actor: StaffActor,
  act: Act,
  caseId: string,
): Promise<{ readonly row: CaseRow; readonly appointment: Appointment }> {
  const seen = await selectCase(tx, caseScopes(actor), caseId);
  if (!seen) throw new Abandoned({ kind: 'not_found' });
  const place = {
    countyId: seen.county_id,
    townshipId: act === 'take_over' ? seen.transit_township_id : seen.custody_township_id,
  };
  const appointment = actingAppointment(actor, act, place) ?? nearestAppointment(actor, place);
  if (!appointment) throw new Abandoned({ kind: 'not_found' });
  if (appointment.townshipId !== null && isGated(act)) {
    await lockAuthorityGuard(tx, seen.county_id, appointment.townshipId, seen.item_id, 'share');
  }
  const row = await selectCaseForUpdate(tx, seen.county_id, seen.id);
  if (!row) throw new Abandoned({ kind: 'not_found' });
  return { row, appointment };
}

interface LockedAct {
  readonly actor: StaffActor;
  readonly act: Act;
  readonly row: CaseRow;
  readonly appointment: Appointment;
  readonly now: Instant;
}

async function settleAndAct(
  tx: Tx,
  ctx: AppContext,
  { actor, act, row, appointment, now }: LockedAct,
  decide: (prepared: Prepared) => Promise<Decided<CaseEvent>>,
  options: ActOptions,
): Promise<Outcome<ActDone>> {
  const facts = await loadCaseFacts(tx, ctx, row.state, appointment.townshipId);
  const { context, settled } = contextOf(row.state, appointment, facts, now);
  const blocked = options.guard ? options.guard(context) : guardAct(context, act);
  if (blocked.length > 0) throw new Abandoned({ kind: 'refused', refusals: blocked });

  const prepared = { tx, context, now, actor };
  const decided = await decide(prepared);
  if (!decided.ok) throw new Abandoned({ kind: 'refused', refusals: decided.refusals });
  const saved = await saveCase(tx, ctx, {
    state: row.state,
    events: [...settled.due, ...decided.events],
    at: now,
    actor: actor.personId,
    actingFor: appointment.organisationId,
  });
  if ('conflict' in saved) throw new Abandoned({ kind: 'conflict', conflict: saved.conflict });
  await options.after?.(prepared, saved.state);
  const { id, number, version, status } = saved.state;
  return done({ id, number, version, status });
}

function isGated(act: CaseAct): boolean {
  return (GATED_ACTS as readonly CaseAct[]).includes(act);
}
