import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from '../scalars.ts';

export const accessLogQuerySchema = z.object({
  account: z.string().trim().max(64).optional().describe('账号名'),
  record: z.string().trim().max(120).optional().describe('办件编号、办件 id 或者事件流名称'),
  from: localDateSchema.optional(),
  until: localDateSchema.optional(),
  after: z.string().max(120).optional().describe('上一页的 next'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type AccessLogQuery = z.infer<typeof accessLogQuerySchema>;

export const accessEntrySchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    placeName: z.string(),
    actorName: z.string(),
    loginName: z.string().nullable(),
    organisationName: z.string().nullable(),
    purpose: z.string(),
    /** What was read: a case by its number, or a stream. */
    recordText: z.string().nullable(),
    fields: z.array(z.string()),
    subject: z.string(),
    requestId: z.string().nullable(),
  })
  .meta({ id: 'AccessEntry' });
export type AccessEntryView = z.infer<typeof accessEntrySchema>;

export const accessPageSchema = z
  .object({ rows: z.array(accessEntrySchema), next: z.string().nullable() })
  .meta({ id: 'AccessPage' });

export const streamQuerySchema = z.object({
  county: idSchema.optional().describe('县区 id，市级为市代码；不填为市级'),
  kind: z.string().max(40).optional().describe('事件流的种类，例如 agreement'),
  q: z.string().trim().max(120).optional().describe('事件流名称中的文字，或者办件编号'),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type StreamQuery = z.infer<typeof streamQuerySchema>;

export const streamRowSchema = z
  .object({
    countyId: z.string(),
    stream: z.string(),
    kindName: z.string(),
    version: z.number().int(),
    lastEventName: z.string(),
    lastAt: instantSchema,
  })
  .meta({ id: 'StreamRow' });
export type StreamRowView = z.infer<typeof streamRowSchema>;

export const streamPageSchema = z
  .object({ rows: z.array(streamRowSchema), next: z.string().nullable() })
  .meta({ id: 'StreamPage' });

export const streamParamsSchema = z.object({ countyId: idSchema, stream: idSchema });

export const streamViewSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    stream: z.string(),
    kindName: z.string(),
    /** Whether chain, hashes and columns of every event shown fit. */
    isWhole: z.boolean(),
    events: z.array(
      z.object({
        version: z.number().int(),
        type: z.string(),
        typeVersion: z.number().int(),
        name: z.string(),
        at: instantSchema,
        actorName: z.string(),
        organisationName: z.string().nullable(),
        /** The payload as recorded; it holds no personal content. */
        payload: z.string(),
        prevHash: z.string(),
        hash: z.string(),
        problems: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'StreamView' });
export type StreamView = z.infer<typeof streamViewSchema>;

export const streamCheckSchema = z
  .object({ at: instantSchema, eventCount: z.number().int(), findings: z.array(z.string()) })
  .meta({ id: 'StreamCheck' });
export type StreamCheckView = z.infer<typeof streamCheckSchema>;

export const rootRowSchema = z
  .object({
    day: localDateSchema,
    root: z.string(),
    prevRoot: z.string(),
    accessLogRoot: z.string(),
    headCount: z.number().int(),
    createdAt: instantSchema,
    /** Empty when signature, key and chain fit. */
    problems: z.array(z.string()),
  })
  .meta({ id: 'RootRow' });
export type RootRowView = z.infer<typeof rootRowSchema>;

export const rootsSchema = z
  .object({
    publicKey: z.string(),
    /** Days since the first root that have none. */
    missingDays: z.array(localDateSchema),
    rows: z.array(rootRowSchema),
    next: z.string().nullable(),
  })
  .meta({ id: 'Roots' });
export type RootsView = z.infer<typeof rootsSchema>;

export const rootsQuerySchema = z.object({ before: localDateSchema.optional() });
