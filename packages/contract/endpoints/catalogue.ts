import { z } from 'zod';
import {
  deadlineQuerySchema,
  deadlineSchema,
  itemFormSchema,
  itemListSchema,
  itemSearchQuerySchema,
  portalSearchQuerySchema,
  regionListSchema,
} from '../catalogue.ts';
import {
  departmentListSchema,
  guideSchema,
  lifeEventListSchema,
  lifeEventSchema,
  portalSearchSchema,
} from '../guides.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

/** What anybody may read of items, forms and regions. */
export const CATALOGUE_ENDPOINTS = {
  searchItems: {
    method: 'GET',
    path: '/items',
    summary: '查找事项，或者按权力类型、赋权部门、办理对象列出',
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
  readGuide: {
    method: 'GET',
    path: '/items/{itemId}/guide',
    summary: '事项的办事指南',
    tag: 'public',
    params: z.object({ itemId: idSchema }),
    answer: guideSchema,
  },
  listDepartments: {
    method: 'GET',
    path: '/departments',
    summary: '赋权部门',
    tag: 'public',
    answer: departmentListSchema,
  },
  listLifeEvents: {
    method: 'GET',
    path: '/life-events',
    summary: '一件事目录',
    tag: 'public',
    answer: lifeEventListSchema,
  },
  readLifeEvent: {
    method: 'GET',
    path: '/life-events/{eventId}',
    summary: '一件事的步骤和事项',
    tag: 'public',
    params: z.object({ eventId: idSchema }),
    answer: lifeEventSchema,
  },
  searchPortal: {
    method: 'GET',
    path: '/search',
    summary: '按一句话查找事项、一件事和服务网点，并说明理由',
    tag: 'public',
    query: portalSearchQuerySchema,
    answer: portalSearchSchema,
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
