import { z } from 'zod';
import * as evaluations from '../governance/evaluations.ts';
import { idSchema, versionSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ townshipId: idSchema, itemId: idSchema });
const one = '/evaluations/{townshipId}/{itemId}';
const read = { method: 'GET', tag: 'governance' } as const;

/** 跟踪评估 of what a township makes of a power. */
export const EVALUATION_ENDPOINTS = {
  listEvaluations: {
    ...read,
    path: '/evaluations',
    summary: '一个乡镇（街道）各事项的办理数据和评估',
    query: evaluations.evaluationsQuerySchema,
    answer: evaluations.evaluationDeskSchema,
  },
  readEvaluations: {
    ...read,
    path: one,
    summary: '一个事项在一个乡镇（街道）的历次评估',
    params,
    query: evaluations.evaluationQuerySchema,
    answer: evaluations.pairEvaluationsSchema,
  },
  recordEvaluation: {
    method: 'POST',
    tag: 'governance',
    path: one,
    summary: '登记评估，数据由系统从办件中统计',
    params,
    body: evaluations.recordEvaluationSchema,
    answer: z.object({ id: z.string(), version: versionSchema }),
    status: 201,
  },
} as const satisfies Record<string, Endpoint>;
