import { z } from 'zod';
import { refusalSchema } from './problem.ts';
import { idSchema, instantSchema, localDateSchema } from './scalars.ts';

export const chainLinkSchema = z
  .object({
    gate: z.string(),
    recordId: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    organName: z.string().nullable(),
    from: localDateSchema.nullable(),
    until: localDateSchema.nullable(),
    clause: z.string(),
  })
  .meta({ id: 'ChainLink' });

export const authorityQuerySchema = z.object({
  item: idSchema.describe('事项 id，或者目录序号 1–49'),
  township: idSchema.describe('乡镇（街道）id 或者9位代码；问县级自身职权的，填县区 id 或者6位代码'),
  act: z
    .enum(['accept', 'notice', 'pre_review', 'review', 'decide', 'seal', 'issue', 'collect', 'go_live'])
    .default('accept'),
  at: instantSchema.optional(),
  knownAt: instantSchema.optional(),
});

export const authorityAnswerSchema = z
  .object({
    allowed: z.boolean(),
    mode: z.string().nullable(),
    modeName: z.string().nullable(),
    decidingOrganName: z.string().nullable(),
    at: instantSchema,
    knownAt: instantSchema,
    chain: z.array(chainLinkSchema),
    /** With the last day on which what lacks could still be there; null where no paper of the day cures it. */
    refusals: z.array(refusalSchema.extend({ byDay: localDateSchema.nullable() }).meta({ id: 'UnmetGate' })),
  })
  .meta({ id: 'AuthorityAnswer' });

export type ChainLinkView = z.infer<typeof chainLinkSchema>;
export type AuthorityAnswerView = z.infer<typeof authorityAnswerSchema>;
