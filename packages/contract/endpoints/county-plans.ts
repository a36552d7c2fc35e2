import { z } from 'zod';
import * as plans from '../governance/county-plans.ts';
import { idSchema, versionSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema });
const answer = z.object({ id: z.string(), version: versionSchema });
const one = '/county-plans/{countyId}';
const act = { method: 'POST', tag: 'governance', params, answer } as const;

/** The county's work group and implementation plan. */
export const COUNTY_PLAN_ENDPOINTS = {
  readCountyPlan: {
    method: 'GET',
    tag: 'governance',
    path: '/county-plans',
    summary: '工作专班和实施方案',
    query: plans.countyPlanQuerySchema,
    answer: plans.countyPlanSchema,
  },
  nameWorkGroup: {
    ...act,
    path: `${one}/work-group`,
    summary: '登记工作专班的组成',
    body: plans.nameWorkGroupSchema,
  },
  savePlanDraft: {
    ...act,
    path: `${one}/draft`,
    summary: '保存实施方案草稿',
    body: plans.savePlanDraftSchema,
  },
  discardPlanDraft: {
    ...act,
    path: `${one}/draft/discard`,
    summary: '删除实施方案草稿',
    body: plans.discardPlanDraftSchema,
  },
  publishPlan: {
    ...act,
    path: `${one}/publication`,
    summary: '印发实施方案（由拟制人以外的人员）',
    body: plans.publishPlanSchema,
  },
} as const satisfies Record<string, Endpoint>;
