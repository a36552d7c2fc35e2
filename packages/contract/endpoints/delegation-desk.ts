import { z } from 'zod';
import { batchKeySchema } from '../governance/batches.ts';
import {
  announceManySchema,
  prepareManySchema,
  recallManySchema,
  startManySchema,
} from '../governance/delegation-desk.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema });
const common = { method: 'POST', tag: 'governance', params, answer: batchKeySchema, status: 201 } as const;

/** What a county does for one delegation or for many: each pair is its own act, whatever their number (ADR 0012). */
export const DELEGATION_DESK_ENDPOINTS = {
  announceDelegations: {
    ...common,
    path: '/counties/{countyId}/announcements',
    summary: '登记赋权公告',
    body: announceManySchema,
  },
  prepareDelegations: {
    ...common,
    path: '/counties/{countyId}/preparations',
    summary: '登记承接准备',
    body: prepareManySchema,
  },
  startDelegations: {
    ...common,
    path: '/counties/{countyId}/starts',
    summary: '宣布启动实施',
    body: startManySchema,
  },
  recallDelegations: {
    ...common,
    path: '/counties/{countyId}/recalls',
    summary: '收回赋权',
    body: recallManySchema,
  },
} as const satisfies Record<string, Endpoint>;
