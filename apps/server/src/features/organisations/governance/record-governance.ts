import type { DomainEvent, Recorded } from '@tongban/domain/ledger';
import type { Decided } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { append } from '../../../platform/ledger/append.ts';
import type { RecordedEvent } from '../../../platform/ledger/read-stream.ts';
import type { Actor } from './actor.ts';
import { lockTouched, type Touched } from './authority-guard.store.ts';
import type { GovernanceResult } from './governance-result.ts';
import type { GovernanceStream } from './governance-stream.ts';

/** The parts of the running server that a governance operation needs. */
export interface GovernanceContext extends Pick<AppContext, 'database' | 'clock' | 'ids' | 'reference'> {
  /** What else must stand exactly when the act does, e.g. that its row of a batch is done; throwing takes the act back. */
  readonly recordedWith?: (tx: Tx, recorded: { readonly id: string }) => Promise<void>;
}

/** What differs from one governance operation to the next. */
export interface GovernanceAct<S, E extends DomainEvent, F> {
  readonly countyId: string;
  readonly stream: GovernanceStream<S, E>;
  readonly key: string;
  /** The version that the person saw; another one is a conflict. Undefined = not asked. */
  readonly expectedVersion?: number | undefined;
  readonly touches: Touched | ((tx: Tx) => Promise<Touched>);
  readonly loadFacts: (tx: Tx) => Promise<F>;
  readonly decide: (state: S | null, facts: F, now: Instant) => Decided<E>;
  /** What must happen with the record, in the same transaction, and stands in no stream: a session, a secret. */
  readonly alongside?: (tx: Tx, facts: F, now: Instant) => Promise<void>;
}

const eventsTold = 5;

/**
 * The one way a governance fact is recorded: lock the guards → load the stream → decide → append → save the row, in one
 * transaction. `now` is read after the locks, so that what a waiting act recorded first also has the earlier time.
 */
export async function recordGovernance<S, E extends DomainEvent, F>(
  ctx: GovernanceContext,
  actor: Actor,
  act: GovernanceAct<S, E, F>,
): Promise<GovernanceResult> {
  return inTransaction(ctx.database, (tx) => recordIn(tx, ctx, actor, act));
}

/** The same inside a transaction that is open: for one decision that is told by two streams. */
export async function recordIn<S, E extends DomainEvent, F>(
  tx: Tx,
  ctx: Pick<GovernanceContext, 'clock' | 'recordedWith'>,
  actor: Actor,
  act: GovernanceAct<S, E, F>,
): Promise<GovernanceResult> {
  const { countyId, stream, key } = act;
  await lockTouched(tx, countyId, typeof act.touches === 'function' ? await act.touches(tx) : act.touches);
  const now = ctx.clock.now();
  const { state, version, events } = await stream.load(tx, countyId, key);
  if (act.expectedVersion !== undefined && act.expectedVersion !== version) return conflictOf(events);
  const facts = await act.loadFacts(tx);
  const decision = act.decide(state, facts, now);
  if (!decision.ok) return { ok: false, refusals: decision.refusals };
  const appended = await append(tx, {
    countyId,
    stream: `${stream.prefix}:${key}`,
    expectedVersion: version,
    at: now,
    actor: actor.personId,
    actingFor: actor.organisationId,
    events: decision.events.map(({ type, typeVersion, payload }) => ({
      type,
      typeVersion,
      payload: payload as object,
    })),
  });
  if ('conflict' in appended) return { ok: false, conflict: appended.conflict };
  const folded = foldOn(stream, state, decision.events, { at: now, actor, version });
  if (folded !== null) await stream.save(tx, countyId, appended.version, folded);
  await act.alongside?.(tx, facts, now);
  await ctx.recordedWith?.(tx, { id: key });
  return { ok: true, version: appended.version, id: key };
}

function foldOn<S, E extends DomainEvent>(
  stream: GovernanceStream<S, E>,
  before: S | null,
  events: readonly E[],
  { at, actor, version }: { at: Instant; actor: Actor; version: number },
): S | null {
  return events.reduce<S | null>((state, event, index) => {
    const envelope = {
      at,
      actor: actor.personId,
      actingFor: actor.organisationId,
      version: version + index + 1,
    };
    const recorded: Recorded<E> = { ...event, ...envelope };
    return stream.evolve(state, recorded);
  }, before);
}

function conflictOf(events: readonly RecordedEvent[]): GovernanceResult {
  const lastEvents = events.slice(-eventsTold).map(({ type, actor, at }) => ({ type, actor, at }));
  return { ok: false, conflict: { actualVersion: events.at(-1)?.version ?? 0, lastEvents } };
}
