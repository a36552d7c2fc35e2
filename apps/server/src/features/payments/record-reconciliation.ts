import type { Reconciliation, ReconciliationEvent } from '@tongban/domain/payment';
import type { Decided } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { append } from '../../platform/ledger/append.ts';
import { Abandoned } from '../../platform/outcome.ts';
import { reconciliationKey, reconciliationStream } from './payment-streams.ts';
import type { ReconciledDay } from './reconciliations.store.ts';

/** Loads the day's stream, asks the rule, appends and saves the row; a refusal leaves the transaction. */
export async function recordReconciliation(
  tx: Tx,
  at: Instant,
  { countyId, ...key }: ReconciledDay & { readonly countyId: string },
  { actor, actingFor }: { readonly actor: string; readonly actingFor: string | null },
  decide: (state: Reconciliation | null) => Decided<ReconciliationEvent>,
): Promise<void> {
  const name = reconciliationKey(key);
  const { state, version } = await reconciliationStream.load(tx, countyId, name);
  const decided = decide(state);
  if (!decided.ok) throw new Abandoned({ kind: 'refused', refusals: decided.refusals });
  const { events } = decided;
  if (events.length === 0) return;
  const stream = `${reconciliationStream.prefix}:${name}`;
  const appended = await append(tx, {
    countyId,
    stream,
    expectedVersion: version,
    at,
    actor,
    actingFor,
    events,
  });
  if ('conflict' in appended) throw new Abandoned({ kind: 'conflict', conflict: appended.conflict });
  const folded = events.reduce<Reconciliation | null>(
    (before, event, index) =>
      reconciliationStream.evolve(before, { ...event, at, actor, actingFor, version: version + index + 1 }),
    state,
  );
  if (folded !== null) await reconciliationStream.save(tx, countyId, appended.version, folded);
}
