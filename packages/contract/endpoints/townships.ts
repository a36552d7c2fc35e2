import { z } from 'zod';
import { idSchema } from '../scalars.ts';
import {
  townshipAgreementsSchema,
  townshipSealsSchema,
  townshipSheetParamsSchema,
  townshipSheetQuerySchema,
  townshipVersionsSchema,
} from '../township-papers.ts';
import { noticeListQuerySchema, noticeListSchema, noticeSchema, townshipRecordSchema } from '../townships.ts';
import type { Endpoint } from './endpoint.ts';

/** The public record of a township: the same as its pages in the portal. */
export const TOWNSHIP_ENDPOINTS = {
  readTownship: {
    method: 'GET',
    path: '/townships/{townshipId}',
    summary: '乡镇（街道）的服务场所、现行清单和公告',
    tag: 'public',
    params: z.object({ townshipId: idSchema }),
    answer: townshipRecordSchema,
  },
  listNotices: {
    method: 'GET',
    path: '/townships/{townshipId}/notices',
    summary: '乡镇（街道）的公告',
    tag: 'public',
    params: z.object({ townshipId: idSchema }),
    query: noticeListQuerySchema,
    answer: noticeListSchema,
  },
  readNotice: {
    method: 'GET',
    path: '/townships/{townshipId}/notices/{noticeId}',
    summary: '乡镇（街道）的一条公告',
    tag: 'public',
    params: z.object({ townshipId: idSchema, noticeId: idSchema }),
    answer: noticeSchema,
  },
  listTownshipVersions: {
    method: 'GET',
    path: '/townships/{townshipId}/list-versions',
    summary: '乡镇（街道）清单的历次版本和逐项变化',
    tag: 'public',
    params: z.object({ townshipId: idSchema }),
    answer: townshipVersionsSchema,
  },
  listTownshipAgreements: {
    method: 'GET',
    path: '/townships/{townshipId}/agreements',
    summary: '乡镇（街道）的委托协议和逐项公告',
    tag: 'public',
    params: z.object({ townshipId: idSchema }),
    answer: townshipAgreementsSchema,
  },
  listTownshipSeals: {
    method: 'GET',
    path: '/townships/{townshipId}/seals',
    summary: '乡镇（街道）启用的印章和挂失',
    tag: 'public',
    params: z.object({ townshipId: idSchema }),
    answer: townshipSealsSchema,
  },
  readPublicSpecimen: {
    method: 'GET',
    path: '/townships/{townshipId}/seals/{sealId}/specimen',
    summary: '启用印章的样式示意图（带“样章”水印，不是印模）',
    tag: 'public',
    params: z.object({ townshipId: idSchema, sealId: idSchema }),
    answer: null,
  },
  readTownshipSheet: {
    method: 'GET',
    path: '/townships/{townshipId}/sheets/{sheet}',
    summary: '公开内容的表格（XLSX）：清单、协议、印章、公告',
    tag: 'public',
    params: townshipSheetParamsSchema,
    query: townshipSheetQuerySchema,
    answer: null,
  },
} as const satisfies Record<string, Endpoint>;
