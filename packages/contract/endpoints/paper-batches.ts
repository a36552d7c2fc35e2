import { z } from 'zod';
import { batchKeySchema } from '../governance/batches.ts';
import * as papers from '../governance/paper-batches.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema });
const query = z.object({ county: idSchema.optional() });
const read = { method: 'GET', tag: 'papers', query } as const;
const start = { method: 'POST', tag: 'papers', params, answer: batchKeySchema, status: 201 } as const;

/** Many papers of a county at once, each still signed, handed in and filed by itself (ADR 0012). */
export const PAPER_BATCH_ENDPOINTS = {
  readPaperTasks: {
    ...read,
    path: '/paper-tasks',
    summary: '待登记签订和待报备的协议、备忘录',
    answer: papers.paperTasksSchema,
  },
  readFilingTasks: {
    ...read,
    path: '/filing-tasks',
    summary: '待登记备案的协议',
    answer: papers.filingTasksSchema,
  },
  signPapers: {
    ...start,
    path: '/counties/{countyId}/paper-signings',
    summary: '批量登记协议或者备忘录签订',
    body: papers.signManySchema,
  },
  submitPapers: {
    ...start,
    path: '/counties/{countyId}/filing-submissions',
    summary: '批量向司法行政部门报备协议',
    body: papers.submitManySchema,
  },
  numberFilings: {
    ...start,
    path: '/counties/{countyId}/filing-numbers',
    summary: '批量登记备案',
    body: papers.numberManySchema,
  },
} as const satisfies Record<string, Endpoint>;
