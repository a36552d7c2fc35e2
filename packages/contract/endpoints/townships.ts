import { z } from 'zod';
import { idSchema } from '../scalars.ts';
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
} as const satisfies Record<string, Endpoint>;
