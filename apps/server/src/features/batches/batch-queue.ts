/** Name of the queue on which batches run. */
export const BATCH_QUEUE = 'governance-batch';
