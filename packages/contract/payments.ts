import { z } from 'zod';
import { chainLinkSchema } from './authority.ts';
import { idSchema, instantSchema, localDateSchema } from './scalars.ts';

/** Amounts in 分. */
const amountSchema = z.number().int().min(1, '请填写缴费金额').max(1_000_000_000);
const accountSchema = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z]{4,20}$/u, '户号由4到20位数字或者字母组成');

export const billQuerySchema = z.object({ itemId: idSchema, account: accountSchema });

const billSchema = z
  .object({
    billNumber: z.string(),
    period: z.string(),
    outstanding: z.number().int(),
    lateFee: z.number().int(),
    /** What may be paid; null = nothing to pay. */
    range: z.object({ least: z.number().int(), most: z.number().int() }).nullable(),
  })
  .meta({ id: 'Bill' });

/** Bills of one account; the household is masked. */
export const billsSchema = z
  .object({
    itemId: idSchema,
    account: z.string(),
    companyName: z.string(),
    payerMasked: z.string(),
    addressMasked: z.string(),
    bills: z.array(billSchema),
  })
  .meta({ id: 'Bills' });

export const orderCreationSchema = z.object({
  itemId: idSchema,
  account: accountSchema,
  billNumber: z.string().min(1).max(60),
  amount: amountSchema,
});

export const terminalPaymentSchema = z.object({
  reference: z.string().trim().min(1, '请填写终端凭条上的参考号').max(60),
});

const orderStatusSchema = z.enum([
  'created',
  'awaiting_payment',
  'paid',
  'receipted',
  'expired',
  'cancelled',
  'refund_reported',
]);

const orderFields = {
  id: z.string(),
  number: z.string(),
  itemId: idSchema,
  itemName: z.string(),
  companyName: z.string(),
  channel: z.enum(['online', 'township_centre', 'county_hall']),
  channelName: z.string(),
  placeName: z.string().nullable(),
  status: orderStatusSchema,
  statusName: z.string(),
  amount: z.number().int(),
  accountMasked: z.string(),
  payerMasked: z.string(),
  createdAt: instantSchema,
  paidAt: instantSchema.nullable(),
  reference: z.string().nullable(),
};

export const orderRowSchema = z.object(orderFields).meta({ id: 'PaymentOrderRow' });

export const orderSchema = z
  .object({
    ...orderFields,
    /** Six characters for tracking; shown to who made the order, and printed on the receipt. */
    code: z.string().nullable(),
    amountInCapitals: z.string(),
    outstanding: z.number().int(),
    addressMasked: z.string(),
    expiresAt: instantSchema,
    invoiceNumber: z.string().nullable(),
    invoicedAt: instantSchema.nullable(),
    refund: z
      .object({ refundNumber: z.string(), amount: z.number().int(), refundedAt: instantSchema })
      .nullable(),
    /** Demonstration only: the page that stands for the company's device at the counter. */
    terminalUrl: z.string().nullable(),
    chain: z.array(chainLinkSchema),
  })
  .meta({ id: 'PaymentOrder' });

export const orderListQuerySchema = z.object({
  itemId: idSchema.optional(),
  status: orderStatusSchema.optional(),
  day: localDateSchema.optional(),
  q: z.string().trim().max(60).optional().describe('订单号，或者完整户号'),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const orderListSchema = z
  .object({ orders: z.array(orderRowSchema), next: z.string().nullable() })
  .meta({ id: 'PaymentOrderList' });

export const orderTrackingSchema = z.object({
  number: z.string().trim().min(1).max(40),
  code: z.string().trim().min(1).max(20),
});

/** What a member of staff may collect where, and which items are closed to them with why. */
const collectionSchema = z
  .object({
    itemId: idSchema,
    itemName: z.string(),
    companyName: z.string().nullable(),
    open: z.boolean(),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'Collection' });

export const collectionListSchema = z
  .object({ placeName: z.string().nullable(), collections: z.array(collectionSchema) })
  .meta({ id: 'CollectionList' });

export const notificationSchema = z.object({ orderNumber: z.string().min(1).max(40) });

const differenceSchema = z
  .object({
    reference: z.string(),
    kind: z.enum(['missing_there', 'missing_here', 'different_amount']),
    kindName: z.string(),
    orderNumber: z.string(),
    ourAmount: z.number().int().nullable(),
    theirAmount: z.number().int().nullable(),
    explanation: z
      .object({ note: z.string(), explainedAt: instantSchema, explainerName: z.string() })
      .nullable(),
  })
  .meta({ id: 'PaymentDifference' });

export const reconciliationSchema = z
  .object({
    countyId: idSchema,
    companyId: z.string(),
    companyName: z.string(),
    itemId: idSchema,
    itemName: z.string(),
    day: localDateSchema,
    comparedAt: instantSchema,
    equalCount: z.number().int(),
    equalAmount: z.number().int(),
    openDifferences: z.number().int(),
    differences: z.array(differenceSchema),
    version: z.number().int(),
  })
  .meta({ id: 'Reconciliation' });

export const reconciliationListQuerySchema = z.object({ day: localDateSchema.optional() });
export const reconciliationListSchema = z
  .object({
    day: localDateSchema,
    mayExplain: z.boolean(),
    reconciliations: z.array(reconciliationSchema),
    /** Services whose company gave no statement. */
    unanswered: z.array(z.string()),
  })
  .meta({ id: 'ReconciliationList' });
export const reconciliationRunSchema = z.object({ day: localDateSchema });
export const differenceExplanationSchema = z.object({
  companyId: z.string().min(1),
  itemId: idSchema,
  day: localDateSchema,
  reference: z.string().min(1).max(60),
  note: z.string().trim().max(500),
});

export type BillsView = z.infer<typeof billsSchema>;
export type PaymentOrderView = z.infer<typeof orderSchema>;
export type PaymentOrderRow = z.infer<typeof orderRowSchema>;
export type CollectionList = z.infer<typeof collectionListSchema>;
export type ReconciliationView = z.infer<typeof reconciliationSchema>;
export type ReconciliationList = z.infer<typeof reconciliationListSchema>;
