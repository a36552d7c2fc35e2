import { z } from 'zod';
import {
  authoriseSealSchema,
  carveSealSchema,
  enterSealSchema,
  governedSealSchema,
  handOverSealSchema,
  impressionFiledSchema,
  nameDeputySchema,
  pursueLossSchema,
  releaseSealSchema,
  reportLossSchema,
  sealChoicesSchema,
  sealDeskQuerySchema,
  sealDeskSchema,
  sealNameQuerySchema,
  sealNameSchema,
  sealStatusSchema,
} from '../governance/seals.ts';
import { idSchema, versionSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema, sealId: idSchema });
const answer = z.object({ id: z.string(), version: versionSchema });
const read = { method: 'GET', tag: 'governance' } as const;
const act = { method: 'POST', tag: 'governance', params, answer } as const;
const begin = { method: 'POST', tag: 'governance', answer, status: 201 } as const;

/** The life of a seal from the authorisation to carve it to its destruction (R-1.2.3 to, E-10, E-12). */
export const SEAL_ENDPOINTS = {
  listGovernedSeals: {
    ...read,
    path: '/governance/seals',
    summary: '本人管理的印章：状态、保管人和下一步',
    query: sealDeskQuerySchema,
    answer: sealDeskSchema,
  },
  readSealChoices: {
    ...read,
    path: '/governance/seal-choices',
    summary: '可以刻制印章的机关和乡镇（街道）',
    answer: sealChoicesSchema,
  },
  suggestSealName: {
    ...read,
    path: '/governance/seal-names',
    summary: '按登记生成的印章名称和示意图',
    query: sealNameQuerySchema,
    answer: sealNameSchema,
  },
  authoriseSeal: {
    ...begin,
    path: '/governance/seals',
    summary: '登记授权刻制',
    body: authoriseSealSchema,
  },
  enterSeal: {
    ...begin,
    path: '/governance/existing-seals',
    summary: '登记系统启用前已有的印章',
    body: enterSealSchema,
  },
  readGovernedSeal: {
    ...read,
    path: '/governance/seals/{countyId}/{sealId}',
    summary: '一枚印章：经历、保管和可以办理的事项',
    params,
    answer: governedSealSchema,
  },
  carveSeal: {
    ...act,
    path: '/governance/seals/{countyId}/{sealId}/carving',
    summary: '登记刻制',
    body: carveSealSchema,
  },
  releaseSeal: {
    ...act,
    path: '/governance/seals/{countyId}/{sealId}/release',
    summary: '发放并办理首次领用',
    body: releaseSealSchema,
  },
  handOverSeal: {
    ...act,
    path: '/governance/seals/{countyId}/{sealId}/hand-overs',
    summary: '办理交接',
    body: handOverSealSchema,
  },
  nameSealDeputy: {
    ...act,
    path: '/governance/seals/{countyId}/{sealId}/deputy',
    summary: '指定B角',
    body: nameDeputySchema,
  },
  reportSealLoss: {
    ...act,
    path: '/governance/seals/{countyId}/{sealId}/loss',
    summary: '报失（立即停止用印）',
    body: reportLossSchema,
  },
  pursueSealLoss: {
    ...act,
    path: '/governance/seals/{countyId}/{sealId}/loss-pursuit',
    summary: '登记报案回执和遗失公告',
    body: pursueLossSchema,
  },
  changeSealStatus: {
    ...act,
    path: '/governance/seals/{countyId}/{sealId}/status',
    summary: '停用、恢复、收回、废止、销毁',
    body: sealStatusSchema,
  },
  fileSealImpression: {
    method: 'POST',
    tag: 'governance',
    path: '/governance/seals/{countyId}/{sealId}/impressions',
    summary: '上传印模的扫描件或者照片',
    params,
    upload: true,
    answer: impressionFiledSchema,
    status: 201,
  },
  readSealImpression: {
    ...read,
    path: '/governance/seals/{countyId}/{sealId}/impressions/{fileId}',
    summary: '查看印模（记入访问日志）',
    params: params.extend({ fileId: idSchema }),
    answer: null,
  },
} as const satisfies Record<string, Endpoint>;
