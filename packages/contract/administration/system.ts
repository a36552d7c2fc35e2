import { z } from 'zod';
import { instantSchema, localDateSchema } from '../scalars.ts';

/** How the installation does; no personal data stands in it. */
export const systemStatusSchema = z
  .object({
    at: instantSchema,
    version: z.string(),
    nodeVersion: z.string(),
    startedAt: instantSchema,
    engine: z.string(),
    engineVersion: z.string(),
    isDemo: z.boolean(),
    isClockSimulated: z.boolean(),
    migrations: z.object({
      applied: z.number().int(),
      last: z.string().nullable(),
      pending: z.array(z.string()),
    }),
    jobs: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        schedule: z.string().nullable(),
        waiting: z.number().int(),
        failed: z.number().int(),
        lastDoneAt: instantSchema.nullable(),
        lastFailedAt: instantSchema.nullable(),
      }),
    ),
    storage: z.object({
      databaseBytes: z.number().int(),
      freeBytes: z.number().int(),
      totalBytes: z.number().int(),
    }),
    keys: z.object({
      fileName: z.string(),
      madeOn: localDateSchema.nullable(),
      current: z.string(),
      count: z.number().int(),
    }),
    dailyRoot: z.object({
      lastDay: localDateSchema.nullable(),
      dueDay: localDateSchema,
      isCurrent: z.boolean(),
    }),
    transport: z.object({ isSecure: z.boolean(), publicUrl: z.string().nullable() }),
  })
  .meta({ id: 'SystemStatus' });
export type SystemStatusView = z.infer<typeof systemStatusSchema>;
