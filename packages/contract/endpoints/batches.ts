import { z } from 'zod';
import { batchListSchema, batchSchema, batchWithRowsSchema } from '../governance/batches.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema, batchId: z.uuid() });

/** Many single acts by one start: how far they are, and what was refused (ADR 0012). */
export const BATCH_ENDPOINTS = {
  listBatches: {
    method: 'GET',
    path: '/batches',
    summary: '批量办理记录',
    tag: 'governance',
    answer: batchListSchema,
  },
  readBatch: {
    method: 'GET',
    path: '/batches/{countyId}/{batchId}',
    summary: '一次批量办理的进度和逐项结果',
    tag: 'governance',
    params,
    answer: batchWithRowsSchema,
  },
  stopBatch: {
    method: 'POST',
    path: '/batches/{countyId}/{batchId}/stop',
    summary: '停止批量办理，已办结的保留',
    tag: 'governance',
    params,
    answer: batchSchema,
  },
  retryBatch: {
    method: 'POST',
    path: '/batches/{countyId}/{batchId}/retry',
    summary: '继续办理未办结的各项',
    tag: 'governance',
    params,
    answer: batchSchema,
  },
} as const satisfies Record<string, Endpoint>;
