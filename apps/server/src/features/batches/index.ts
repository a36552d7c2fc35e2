export { type BatchKind, defineBatchKind } from './batch-kind.ts';
export { isBatchKnown } from './batches.store.ts';
export { startBatch } from './operations/start-batch.ts';
export { outcomeOfRow } from './outcome-of-row.ts';
export { registerBatchWorker, resumeBatches, runBatch } from './run-batch.ts';
