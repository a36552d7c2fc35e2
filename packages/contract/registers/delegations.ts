import { z } from 'zod';
import { chainLinkSchema } from '../authority.ts';
import { refusalSchema } from '../problem.ts';
import { instantSchema, localDateSchema } from '../scalars.ts';
import { pageOf, placeColumns, registerEventSchema } from './common.ts';

export const delegationRowSchema = z
  .object({
    ...placeColumns,
    townshipId: z.string(),
    townshipName: z.string(),
    itemId: z.string(),
    itemNo: z.number().int().nullable(),
    itemName: z.string(),
    mode: z.string().nullable(),
    modeName: z.string().nullable(),
    powerTypeName: z.string().nullable(),
    departmentName: z.string().nullable(),
    supervisorName: z.string().nullable(),
    /** 参考: from the guide, which no county has confirmed; null for a payment. */
    limitsText: z.string().nullable(),
    standing: z.string(),
    standingName: z.string(),
    /** All gates not met; empty exactly when it is live. */
    missing: z.array(refusalSchema),
    startedOn: localDateSchema.nullable(),
  })
  .meta({ id: 'DelegationRow' });
export type DelegationRowView = z.infer<typeof delegationRowSchema>;

export const delegationPageSchema = pageOf(delegationRowSchema, 'DelegationPage');

export const delegationDetailSchema = z
  .object({
    row: delegationRowSchema,
    chain: z.array(chainLinkSchema),
    agreements: z.array(z.object({ id: z.string(), number: z.string(), kindName: z.string() })),
    memos: z.array(z.object({ id: z.string(), number: z.string() })),
    at: instantSchema,
    history: z.array(registerEventSchema),
  })
  .meta({ id: 'DelegationDetail' });
export type DelegationDetailView = z.infer<typeof delegationDetailSchema>;

/** One version of a township's list and what it changed. */
export const listVersionSchema = z
  .object({
    version: z.number().int(),
    publishedOn: localDateSchema,
    effectiveFrom: localDateSchema,
    recordedAt: instantSchema,
    isLate: z.boolean(),
    isInForce: z.boolean(),
    itemCount: z.number().int(),
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(z.string()),
  })
  .meta({ id: 'ListVersion' });
export type ListVersionView = z.infer<typeof listVersionSchema>;

export const delegationListSchema = z
  .object({
    ...placeColumns,
    townshipId: z.string(),
    townshipName: z.string(),
    at: instantSchema,
    versions: z.array(listVersionSchema),
    rows: z.array(delegationRowSchema),
  })
  .meta({ id: 'DelegationList' });
export type DelegationListView = z.infer<typeof delegationListSchema>;
