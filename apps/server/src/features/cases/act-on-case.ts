import { type CaseContext, type CaseEvent, guardAct } from '@tongban/domain/case';
import { type CaseAct, type Decided, GATED_ACTS, type Refusal } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inTransaction, type Tx } from '../../platform/db/transaction.ts';
import { readStream } from '../../platform/ledger/read-stream.ts';
import { Abandoned, type Outcome, outcomeOf } from '../../platform/outcome.ts';
import { lockAuthorityGuard } from '../delegations/index.ts';
import type { StaffActor } from '../staff/index.ts';
import type { ActDone } from './act-done.ts';
import { actingAppointment, caseScopes, nearestAppointment } from './cases.policy.ts';
import { selectCase, selectCaseForUpdate } from './cases.store.ts';
import { keepAnswer, takeKey } from './idempotency.store.ts';
import { contextOf, loadCaseFacts } from './load-case.ts';
import { caseStream, saveCase } from './save-case.ts';

export interface ActRequest {
  readonly caseId: string;
  /** The version that the person saw; another one is a conflict (E-41). */
  readonly expectedVersion: number;
  /** Digest of the posted body with its key, when the client sent one (E-42). */
  readonly idempotency: { readonly key: string; readonly request: string } | null;
}

/** What a decider is given besides the case: the open transaction, to store texts and papers that the event refers to. */
export interface Prepared {
  readonly tx: Tx;
  readonly context: CaseContext;
  readonly now: Instant;
}

/**
 * The one way an act on a case is done: load through the actor's scope → lock guard, then case → settle what fell due →
 * ask the rule → append and save, all in one transaction; nothing stays of an act that was refused.
 */
export async function actOnCase(
  ctx: AppContext,
  actor: StaffActor,
  act: Exclude<CaseAct, 'receive'>,
  request: ActRequest,
  decide: (prepared: Prepared) => Promise<Decided<CaseEvent>>,
  options: {
    readonly guard?: (context: CaseContext) => readonly Refusal[];
    readonly after?: (p: Prepared, s: CaseContext['state']) => Promise<void>;
  } = {},
): Promise<Outcome<ActDone>> {
  const now = ctx.clock.now();
  return outcomeOf(() =>
    inTransaction(ctx.database, async (tx) => {
      const seen = await selectCase(tx, caseScopes(actor), request.caseId);
      if (!seen) throw new Abandoned({ kind: 'not_found' });
      const post = { scope: actor.accountId, at: now, ...request.idempotency };
      const repeated = await repeatedAnswer(tx, post);
      if (repeated) return repeated;

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
      if (row.version !== request.expectedVersion) throw new Abandoned(await conflictOf(tx, row, request));

      const facts = await loadCaseFacts(tx, ctx, row.state, appointment.townshipId);
      const { context, settled } = contextOf(row.state, appointment, facts, now);
      const guard = options.guard ?? ((c: CaseContext) => guardAct(c, act));
      const blocked = guard(context);
      if (blocked.length > 0) throw new Abandoned({ kind: 'refused', refusals: blocked });

      const prepared = { tx, context, now };
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
      const done: Outcome<ActDone> = { kind: 'done', value: { id, number, version, status } };
      if (request.idempotency)
        await keepAnswer(tx, { ...post, ...request.idempotency }, JSON.stringify(done));
      return done;
    }),
  );
}

async function repeatedAnswer(
  tx: Tx,
  post: { scope: string; at: Instant; key?: string; request?: string },
): Promise<Outcome<ActDone> | null> {
  if (post.key === undefined || post.request === undefined) return null;
  const before = await takeKey(tx, { scope: post.scope, key: post.key, request: post.request, at: post.at });
  return before === null ? null : answeredBefore<ActDone>(before);
}

/** The stored answer of the first post; another content under the same key is refused. */
export function answeredBefore<T>(before: {
  readonly answer: string;
  readonly sameRequest: boolean;
}): Outcome<T> {
  if (!before.sameRequest) return { kind: 'problem', problem: { code: 'idempotency_mismatch' } };
  return JSON.parse(before.answer) as Outcome<T>;
}

/** Who changed what since the version that the person saw. */
async function conflictOf(
  tx: Tx,
  row: { county_id: string; id: string; version: number },
  request: ActRequest,
): Promise<Extract<Outcome<never>, { kind: 'conflict' }>> {
  const events = await readStream(tx, row.county_id, caseStream(row.id));
  const since = events.filter((e) => e.version > request.expectedVersion);
  return {
    kind: 'conflict',
    conflict: {
      actualVersion: row.version,
      lastEvents: since.map(({ type, actor, at }) => ({ type, actor, at })),
    },
  };
}

function isGated(act: CaseAct): boolean {
  return (GATED_ACTS as readonly CaseAct[]).includes(act);
}
