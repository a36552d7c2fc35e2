export { type BatchKind, defineBatchKind } from './batch-kind.ts';
export { startBatch } from './operations/start-batch.ts';
export { registerBatchWorker, resumeBatches, runBatch } from './run-batch.ts';
