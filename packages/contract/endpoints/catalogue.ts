import { z } from 'zod';
import {
  deadlineQuerySchema,
  deadlineSchema,
  itemFormSchema,
  itemListSchema,
  itemSearchQuerySchema,
  regionListSchema,
} from '../catalogue.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

/** What anybody may read of items, forms and regions. */
export const CATALOGUE_ENDPOINTS = {
  searchItems: {
    method: 'GET',
    path: '/items',
    summary: '查找事项',
    tag: 'public',
    query: itemSearchQuerySchema,
    answer: itemListSchema,
  },
  readItemForm: {
    method: 'GET',
    path: '/items/{itemId}/form',
    summary: '事项的申请表和材料清单',
    tag: 'public',
    params: z.object({ itemId: idSchema }),
    answer: itemFormSchema,
  },
  listRegions: {
    method: 'GET',
    path: '/regions',
    summary: '县区和乡镇（街道）',
    tag: 'public',
    answer: regionListSchema,
  },
  computeDeadline: {
    method: 'GET',
    path: '/calendar/deadline',
    summary: '按工作日推算期限',
    tag: 'public',
    query: deadlineQuerySchema,
    answer: deadlineSchema,
  },
} as const satisfies Record<string, Endpoint>;
