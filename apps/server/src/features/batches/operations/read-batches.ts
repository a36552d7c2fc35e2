import type { BatchView, BatchWithRowsView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import type { BatchKind } from '../batch-kind.ts';
import { batchReach, mayRead } from '../batches.policy.ts';
import { presentBatch, presentBatchWithRows } from '../batches.present.ts';
import { type BatchKey, countRows, selectBatch, selectBatches, selectBatchRows } from '../batches.store.ts';

/** The newest batches that the actor may read, the newest first; one statement each for their counts. */
export async function listBatches(
  { database }: Pick<AppContext, 'database'>,
  kinds: readonly BatchKind[],
  actor: StaffActor,
): Promise<{ batches: BatchView[] }> {
  return inSnapshot(database, async (tx) => {
    const batches = await selectBatches(tx, batchReach(actor));
    const names = await namesOf(
      tx,
      batches.map((batch) => batch.started_by),
    );
    const views: BatchView[] = [];
    for (const batch of batches) {
      const counts = await countRows(tx, { countyId: batch.county_id, batchId: batch.id });
      views.push(presentBatch({ batch, counts, names }, kinds));
    }
    return { batches: views };
  });
}

/** A batch with every row; out of reach is not found. */
export async function readBatch(
  { database }: Pick<AppContext, 'database'>,
  kinds: readonly BatchKind[],
  actor: StaffActor,
  key: BatchKey,
): Promise<Outcome<BatchWithRowsView>> {
  return inSnapshot(database, async (tx) => {
    const batch = await selectBatch(tx, key);
    if (batch === undefined || !mayRead(batchReach(actor), batch)) return { kind: 'not_found' };
    const parts = {
      batch,
      counts: await countRows(tx, key),
      names: await namesOf(tx, [batch.started_by]),
    };
    return done(presentBatchWithRows(parts, await selectBatchRows(tx, key), kinds));
  });
}
