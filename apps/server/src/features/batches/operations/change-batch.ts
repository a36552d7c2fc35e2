import type { BatchView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import type { BatchKind } from '../batch-kind.ts';
import { BATCH_QUEUE } from '../batch-queue.ts';
import { presentBatch } from '../batches.present.ts';
import { type BatchKey, countRows, markBatch, reopenRows, selectBatch } from '../batches.store.ts';

type BatchContext = Pick<AppContext, 'database' | 'clock' | 'jobs'>;

/** Stops a batch of the actor's own: the row in hand is finished, the others keep waiting. A finished one stays finished. */
export function stopBatch(
  ctx: BatchContext,
  kinds: readonly BatchKind[],
  actor: StaffActor,
  key: BatchKey,
): Promise<Outcome<BatchView>> {
  return change(ctx, kinds, actor, key, async (tx, isFinished) => {
    if (!isFinished) await markBatch(tx, key, { stopped_at: ctx.clock.now() });
  });
}

/** Goes on with what is not done: refused rows wait again, a stopped batch runs on. */
export function retryBatch(
  ctx: BatchContext,
  kinds: readonly BatchKind[],
  actor: StaffActor,
  key: BatchKey,
): Promise<Outcome<BatchView>> {
  return change(ctx, kinds, actor, key, async (tx) => {
    await reopenRows(tx, key);
    const { waiting } = await countRows(tx, key);
    if (waiting === 0) return;
    await markBatch(tx, key, { stopped_at: null, finished_at: null });
    await ctx.jobs.enqueue(tx, BATCH_QUEUE, { ...key });
  });
}

/** Only who started a batch changes it: its acts go out under that name. */
async function change(
  { database }: BatchContext,
  kinds: readonly BatchKind[],
  { personId }: StaffActor,
  key: BatchKey,
  apply: (tx: Tx, isFinished: boolean) => Promise<void>,
): Promise<Outcome<BatchView>> {
  return inTransaction(database, async (tx) => {
    const before = await selectBatch(tx, key);
    if (before === undefined || before.started_by !== personId) return { kind: 'not_found' };
    await apply(tx, before.finished_at !== null);
    const batch = (await selectBatch(tx, key)) ?? before;
    const parts = { batch, counts: await countRows(tx, key), names: await namesOf(tx, [personId]) };
    return done(presentBatch(parts, kinds));
  });
}
