import { z } from 'zod';
import * as requests from '../governance/power-requests.ts';
import { idSchema, versionSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema, requestId: idSchema });
const answer = z.object({ id: z.string(), version: versionSchema });
const one = '/power-requests/{countyId}/{requestId}';
const read = { method: 'GET', tag: 'governance' } as const;
const act = { method: 'POST', tag: 'governance', params, answer } as const;

/** A township asks for a power or gives one back, and its county answers. */
export const POWER_REQUEST_ENDPOINTS = {
  listPowerRequests: {
    ...read,
    path: '/power-requests',
    summary: '用权申请：待答复、已答复',
    query: requests.powerRequestsQuerySchema,
    answer: requests.powerRequestPageSchema,
  },
  readPowerRequestChoices: {
    ...read,
    path: '/power-request-choices',
    summary: '可以申请赋权、申请交回的事项',
    answer: requests.powerRequestChoicesSchema,
  },
  makePowerRequest: {
    method: 'POST',
    tag: 'governance',
    path: '/power-requests',
    summary: '乡镇（街道）提出用权申请',
    body: requests.makePowerRequestSchema,
    answer,
    status: 201,
  },
  readPowerRequest: {
    ...read,
    path: one,
    summary: '一件用权申请',
    params,
    answer: requests.powerRequestSchema,
  },
  withdrawPowerRequest: {
    ...act,
    path: `${one}/withdrawal`,
    summary: '撤回未答复的用权申请',
    body: requests.withdrawPowerRequestSchema,
  },
  answerPowerRequest: {
    ...act,
    path: `${one}/answer`,
    summary: '答复用权申请并说明理由',
    body: requests.answerPowerRequestSchema,
  },
} as const satisfies Record<string, Endpoint>;
