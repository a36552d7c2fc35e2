import { type Refusal, refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import { inStatements, inTransaction, type Tx } from '../../platform/db/transaction.ts';
import type { GovernanceResult } from '../organisations/index.ts';
import { loadStaffActor } from '../staff/index.ts';
import type { BatchActContext, BatchKind } from './batch-kind.ts';
import { BATCH_QUEUE } from './batch-queue.ts';
import {
  type Batch,
  type BatchKey,
  type BatchRow,
  countRows,
  endRow,
  markBatch,
  selectBatch,
  selectNextRow,
  selectUnfinished,
} from './batches.store.ts';

type BatchContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'reference' | 'files' | 'jobs'>;

/** The row has been done by another node in the meantime: what this one was about to record is taken back. */
class AlreadyDone extends Error {}

/** Registers the worker of all batches. `kinds` are those that may be started. */
export function registerBatchWorker(ctx: BatchContext, kinds: readonly BatchKind[]): void {
  ctx.jobs.registerWorker<{ countyId: string; batchId: string }>(BATCH_QUEUE, (key) =>
    runBatch(ctx, kinds, key),
  );
}

/** Puts batches that a stopped server left on the queue again. */
export async function resumeBatches(ctx: Pick<AppContext, 'database' | 'jobs'>): Promise<void> {
  await inTransaction(ctx.database, async (tx) => {
    for (const key of await selectUnfinished(tx)) {
      await ctx.jobs.enqueue(tx, BATCH_QUEUE, { ...key }, { singletonKey: key.batchId });
    }
  });
}

/** Does the waiting rows of a batch one after another, each in its own transaction; ends early when it is stopped. */
export async function runBatch(ctx: BatchContext, kinds: readonly BatchKind[], key: BatchKey): Promise<void> {
  for (;;) {
    const batch = await inStatements(ctx.database, (tx) => selectBatch(tx, key));
    if (batch === undefined || batch.stopped_at !== null) return;
    const row = await inStatements(ctx.database, (tx) => selectNextRow(tx, key));
    if (row === undefined) break;
    const kind = kinds.find((each) => each.kind === batch.kind);
    if (kind === undefined) throw new Error(`Nobody does batches of the kind ${batch.kind}.`);
    await runRow(ctx, kind, batch, row);
  }
  await inTransaction(ctx.database, async (tx) => {
    const { waiting } = await countRows(tx, key);
    if (waiting === 0) await markBatch(tx, key, { finished_at: ctx.clock.now() });
  });
}

async function runRow(ctx: BatchContext, kind: BatchKind, batch: Batch, row: BatchRow): Promise<void> {
  const recordedWith = async (tx: Tx, { id }: { readonly id: string }) => {
    const ended = await endRow(tx, row, { status: 'done', recordId: id, refusals: [] });
    if (!ended) throw new AlreadyDone();
  };
  try {
    const refusals = refusalsOf(await actOf({ ...ctx, recordedWith }, kind, batch, row));
    if (refusals === null) return;
    await inStatements(ctx.database, (tx) =>
      endRow(tx, row, { status: 'refused', recordId: null, refusals }),
    );
  } catch (error) {
    if (!(error instanceof AlreadyDone)) throw error;
  }
}

/** The act with the appointments of now: who has left the post since does nothing more. */
async function actOf(
  ctx: BatchActContext,
  kind: BatchKind,
  { county_id, account_id }: Batch,
  { command }: BatchRow,
): Promise<GovernanceResult | null> {
  const now = ctx.clock.now();
  const actor = await inStatements(ctx.database, (tx) => loadStaffActor(tx, account_id, now));
  return actor === undefined ? null : kind.run(ctx, actor, county_id, command);
}

/** Null = recorded, and the row marked with it. */
function refusalsOf(result: GovernanceResult | null): readonly Refusal[] | null {
  if (result === null) return [refuse('AUT-02', { text: '发起人现在的岗位已不能办理此项。' })];
  if (result.ok) return null;
  if ('refusals' in result) return result.refusals;
  return [refuse('GOV-01', { text: '办理期间该记录已被其他人变更，请核对后重试。' })];
}
