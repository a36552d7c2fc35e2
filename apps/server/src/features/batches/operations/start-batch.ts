import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { StaffActor } from '../../staff/index.ts';
import { BATCH_QUEUE } from '../batch-queue.ts';
import { type BatchKey, insertBatch, type NewRow } from '../batches.store.ts';

export interface BatchStart extends BatchKey {
  readonly kind: string;
  /** What is done and where, as the list of batches shows it. */
  readonly title: string;
  /** One act each, done in this order. */
  readonly rows: readonly NewRow[];
}

/**
 * Starts a batch of acts, which run beside the server under the actor's name. `batchId` is made by the client: the same one
 * again changes nothing. Whether the actor may start it is asked by the route, and again by each act.
 */
export async function startBatch(
  ctx: Pick<AppContext, 'database' | 'clock' | 'jobs'>,
  { personId, accountId }: StaffActor,
  { countyId, batchId, kind, title, rows }: BatchStart,
): Promise<BatchKey> {
  const key = { countyId, batchId };
  await inTransaction(ctx.database, async (tx) => {
    const isNew = await insertBatch(
      tx,
      {
        county_id: countyId,
        id: batchId,
        kind,
        title,
        started_by: personId,
        account_id: accountId,
        started_at: ctx.clock.now(),
      },
      rows,
    );
    if (isNew) await ctx.jobs.enqueue(tx, BATCH_QUEUE, { ...key });
  });
  return key;
}
