import { z } from 'zod';
import { refusalSchema } from '../problem.ts';
import { idSchema, instantSchema } from '../scalars.ts';

const countsSchema = z
  .object({
    waiting: z.number().int(),
    done: z.number().int(),
    refused: z.number().int(),
  })
  .meta({ id: 'BatchCounts' });

/** One started batch: how far it is. */
export const batchSchema = z
  .object({
    countyId: idSchema,
    id: idSchema,
    kind: z.string(),
    kindName: z.string(),
    title: z.string(),
    startedByName: z.string(),
    startedAt: instantSchema,
    state: z.enum(['running', 'stopped', 'finished']),
    finishedAt: instantSchema.nullable(),
    counts: countsSchema,
  })
  .meta({ id: 'Batch' });

const batchRowSchema = z
  .object({
    position: z.number().int(),
    label: z.string(),
    status: z.enum(['waiting', 'done', 'refused']),
    recordId: z.string().nullable(),
    refusals: z.array(refusalSchema),
  })
  .meta({ id: 'BatchRow' });

export const batchListSchema = z.object({ batches: z.array(batchSchema) });
export const batchWithRowsSchema = batchSchema.extend({ rows: z.array(batchRowSchema) });
/** What a start answers: where to look. */
export const batchKeySchema = z.object({ countyId: idSchema, batchId: z.uuid() }).meta({ id: 'BatchKey' });
/** Made by the client, so that a start sent twice is one start (E-42). */
export const batchIdSchema = z.uuid();

export type BatchView = z.infer<typeof batchSchema>;
export type BatchWithRowsView = z.infer<typeof batchWithRowsSchema>;
