import { z } from 'zod';
import {
  chooseDepartmentSchema,
  entrustabilitySchema,
  itemSavedSchema,
  reviewItemSchema,
} from '../governance/entrustability.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema, itemId: idSchema });
const act = { method: 'POST', tag: 'governance', params, answer: itemSavedSchema } as const;

/** Which department entrusts each item, and whether the law lets it. */
export const ENTRUSTABILITY_ENDPOINTS = {
  readEntrustability: {
    method: 'GET',
    path: '/entrustability',
    summary: '全县各事项的赋权部门选定和委托合法性审查',
    tag: 'governance',
    query: z.object({ county: idSchema.optional().describe('县区 id；不填为本人所在县区') }),
    answer: entrustabilitySchema,
  },
  chooseDepartment: {
    ...act,
    path: '/counties/{countyId}/items/{itemId}/choice',
    summary: '选定事项的赋权部门和监管部门',
    body: chooseDepartmentSchema,
  },
  reviewItem: {
    ...act,
    path: '/counties/{countyId}/items/{itemId}/reviews',
    summary: '登记委托合法性审查',
    body: reviewItemSchema,
  },
} as const satisfies Record<string, Endpoint>;
