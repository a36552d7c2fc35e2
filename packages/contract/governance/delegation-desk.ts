import { z } from 'zod';
import { daySchema, idSchema } from '../scalars.ts';
import { batchIdSchema } from './batches.ts';

const pairSchema = z.object({ townshipId: idSchema, itemId: idSchema });
const pairsSchema = z.object({
  batchId: batchIdSchema,
  /** At most the whole city: 167 townships times 49 items. */
  pairs: z.array(pairSchema).min(1, '请选择乡镇和事项').max(8183),
});

export const inFlightSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('finish'), withinDays: z.number().int().min(1).max(365) }),
    z.object({ kind: z.literal('hand_over') }),
    z.object({ kind: z.literal('freeze') }),
  ])
  .meta({ id: 'InFlightRule' });

/** 公告 of many pairs, on one day and in one place. */
export const announceManySchema = pairsSchema.extend({
  announcedOn: daySchema,
  place: z.string().trim().min(1, '请填写公告的位置').max(200),
});
/** 承接准备 of many pairs: the preparations named are recorded as done. */
export const prepareManySchema = pairsSchema.extend({
  kinds: z.array(z.enum(['handover', 'accounts', 'trained_clerk'])).min(1, '请选择已完成的准备'),
  from: daySchema,
  until: daySchema.nullable(),
});
/** 启动实施 of many pairs on one day. */
export const startManySchema = pairsSchema.extend({ startOn: daySchema });
/** 收回 of many pairs. */
export const recallManySchema = pairsSchema.extend({
  effectiveOn: daySchema,
  reason: z.enum(['runs_badly', 'poor_effect', 'unrealistic', 'mode_changed', 'law_changed']),
  inFlight: inFlightSchema,
  /** What led to the recall; of one pair, each other one is refused. */
  basis: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('evaluation'), from: daySchema, until: daySchema }),
      z.object({ kind: z.literal('power_request'), requestId: z.uuid() }),
    ])
    .optional(),
});

export type PairsOfBatch = z.infer<typeof pairsSchema>['pairs'];
