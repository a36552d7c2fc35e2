import type { BatchWithRowsView } from '@tongban/contract';
import { expect } from 'vitest';
import type { AppContext } from '../../../app-context.ts';
import { BATCH_KINDS } from '../../../batch-kinds.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { registerBatchWorker } from '../index.ts';

/** Lets batches run in a test app as they do in the server; the app's `close` does not stop them, so call `ctx.jobs.stop`. */
export async function letBatchesRun(ctx: AppContext): Promise<void> {
  registerBatchWorker(ctx, BATCH_KINDS);
  await ctx.jobs.start();
}

interface Started {
  readonly countyId: string;
  readonly batchId: string;
}

/** The batch once nothing of it runs any more. */
export async function endedBatch(
  app: HttpApp,
  headers: object,
  { countyId, batchId }: Started,
): Promise<BatchWithRowsView> {
  const read = async () =>
    (await app.inject({ url: `/api/v1/batches/${countyId}/${batchId}`, headers: { ...headers } })).json();
  await expect
    .poll(async () => (await read()).state, { timeout: 90_000, interval: 200 })
    .toSatisfy((state) => state === 'finished' || state === 'stopped');
  return read();
}
