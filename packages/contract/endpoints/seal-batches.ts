import { z } from 'zod';
import { batchKeySchema } from '../governance/batches.ts';
import {
  authoriseManySealsSchema,
  carveManySealsSchema,
  releaseManySealsSchema,
  sealPlanSchema,
} from '../governance/seal-batches.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema });
const common = { method: 'POST', tag: 'governance', params, answer: batchKeySchema, status: 201 } as const;

/** The seals of many townships of a county, each still authorised, carved and handed out by itself (ADR 0012). */
export const SEAL_BATCH_ENDPOINTS = {
  readSealPlan: {
    method: 'GET',
    tag: 'governance',
    path: '/governance/seal-plan',
    summary: '按清单还缺的2号公章，以及待刻制、待发放的印章',
    query: z.object({ county: idSchema.optional() }),
    answer: sealPlanSchema,
  },
  authoriseSeals: {
    ...common,
    path: '/counties/{countyId}/seal-authorisations',
    summary: '批量登记授权刻制2号公章',
    body: authoriseManySealsSchema,
  },
  carveSeals: {
    ...common,
    path: '/counties/{countyId}/seal-carvings',
    summary: '批量登记印章刻制',
    body: carveManySealsSchema,
  },
  releaseSeals: {
    ...common,
    path: '/counties/{countyId}/seal-releases',
    summary: '批量发放印章并办理首次领用',
    body: releaseManySealsSchema,
  },
} as const satisfies Record<string, Endpoint>;
