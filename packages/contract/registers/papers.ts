import { z } from 'zod';
import { instantSchema, localDateSchema } from '../scalars.ts';
import { pageOf, placeColumns, registerEventSchema } from './common.ts';

const itemSchema = z.object({ id: z.string(), no: z.number().int().nullable(), name: z.string() });
const townshipColumns = { ...placeColumns, townshipId: z.string(), townshipName: z.string() };

export const agreementRowSchema = z
  .object({
    ...townshipColumns,
    id: z.string(),
    number: z.string(),
    kind: z.string(),
    kindName: z.string(),
    departmentName: z.string(),
    itemCount: z.number().int(),
    signedOn: localDateSchema,
    from: localDateSchema,
    /** Last day in force, an earlier termination included. */
    until: localDateSchema,
    filingNumber: z.string().nullable(),
    filedOn: localDateSchema.nullable(),
    /** Whether it still has to be filed. */
    awaitsFiling: z.boolean(),
    /** Items of it that have been announced to the public (L-24). */
    announcedCount: z.number().int(),
    standing: z.string(),
    standingName: z.string(),
  })
  .meta({ id: 'AgreementRow' });
export type AgreementRowView = z.infer<typeof agreementRowSchema>;
export const agreementPageSchema = pageOf(agreementRowSchema, 'AgreementPage');

export const agreementDetailSchema = z
  .object({
    row: agreementRowSchema,
    filingReceiverName: z.string().nullable(),
    items: z.array(itemSchema.extend({ announcedOn: localDateSchema.nullable() })),
    /** What happens to cases in flight when it ends. */
    inFlightText: z.string(),
    suspensions: z.array(z.object({ from: localDateSchema, until: localDateSchema.nullable() })),
    terminationReason: z.string().nullable(),
    at: instantSchema,
    history: z.array(registerEventSchema),
  })
  .meta({ id: 'AgreementDetail' });
export type AgreementDetailView = z.infer<typeof agreementDetailSchema>;

export const memoRowSchema = z
  .object({
    ...townshipColumns,
    id: z.string(),
    number: z.string(),
    supervisorName: z.string(),
    itemCount: z.number().int(),
    signedOn: localDateSchema,
    from: localDateSchema,
    until: localDateSchema.nullable(),
    standing: z.string(),
    standingName: z.string(),
  })
  .meta({ id: 'MemoRow' });
export type MemoRowView = z.infer<typeof memoRowSchema>;
export const memoPageSchema = pageOf(memoRowSchema, 'MemoPage');

export const memoDetailSchema = z
  .object({
    row: memoRowSchema,
    items: z.array(itemSchema.extend({ dutyBoundary: z.string() })),
    at: instantSchema,
    history: z.array(registerEventSchema),
  })
  .meta({ id: 'MemoDetail' });
export type MemoDetailView = z.infer<typeof memoDetailSchema>;

export const sealRowSchema = z
  .object({
    ...placeColumns,
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    kindName: z.string(),
    ownerName: z.string(),
    custodianName: z.string().nullable(),
    status: z.string(),
    statusName: z.string(),
    since: instantSchema,
    /** Document by which carving was authorised; null = 待县补充. */
    authorisation: z.string().nullable(),
  })
  .meta({ id: 'SealRow' });
export type SealRowView = z.infer<typeof sealRowSchema>;
export const sealPageSchema = pageOf(sealRowSchema, 'SealPage');

export const sealDetailSchema = z
  .object({ row: sealRowSchema, at: instantSchema, history: z.array(registerEventSchema) })
  .meta({ id: 'SealDetail' });
export type SealDetailView = z.infer<typeof sealDetailSchema>;
