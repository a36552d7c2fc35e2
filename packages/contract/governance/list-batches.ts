import { DELEGATION_PRINCIPLES } from '@tongban/domain/terms';
import { z } from 'zod';
import { daySchema, idSchema, versionSchema } from '../scalars.ts';
import { batchIdSchema } from './batches.ts';
import { draftSourceSchema } from './lists.ts';

/** The same beginning for the drafts of many townships. */
export const draftManySchema = z.object({
  batchId: batchIdSchema,
  townshipIds: z.array(idSchema).min(1, '请选择乡镇（街道）').max(60),
  source: draftSourceSchema,
  isAssessed: z.boolean().describe('各乡镇（街道）均已逐项评估'),
  submits: z.boolean().describe('拟制后随即送审'),
});

/** Many drafts approved with the same days; each is its own approval, by the same rules. */
export const approveManySchema = z.object({
  batchId: batchIdSchema,
  drafts: z
    .array(z.object({ townshipId: idSchema, expectedVersion: versionSchema }))
    .min(1, '请选择清单')
    .max(60),
  publishedOn: daySchema,
  effectiveFrom: daySchema,
  principles: z.array(z.enum(DELEGATION_PRINCIPLES)),
  announcement: z
    .object({ announcedOn: daySchema, place: z.string().trim().min(1, '请填写公告的位置').max(200) })
    .nullable(),
});
