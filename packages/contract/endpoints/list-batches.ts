import { z } from 'zod';
import { batchKeySchema } from '../governance/batches.ts';
import { approveManySchema, draftManySchema } from '../governance/list-batches.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema });
const common = { method: 'POST', tag: 'governance', params, answer: batchKeySchema, status: 201 } as const;

/** The lists of many townships of a county, each still its own draft and its own approval (ADR 0012). */
export const LIST_BATCH_ENDPOINTS = {
  draftLists: {
    ...common,
    path: '/counties/{countyId}/list-drafts',
    summary: '批量拟制清单草稿',
    body: draftManySchema,
  },
  approveLists: {
    ...common,
    path: '/counties/{countyId}/list-approvals',
    summary: '批量审定并公布清单',
    body: approveManySchema,
  },
} as const satisfies Record<string, Endpoint>;
