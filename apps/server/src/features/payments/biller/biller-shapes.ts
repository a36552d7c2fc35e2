import { instant, parseInstant } from '@tongban/domain/time';
import { z } from 'zod';

/** What a biller answers, parsed at the border. Amounts in 分. */
const amount = z.number().int().nonnegative();
const moment = z
  .string()
  .refine((text) => parseInstant(text) !== null, 'an instant in UTC with milliseconds')
  .transform((text) => instant(text));

const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('full') }),
  z.object({ kind: z.literal('partial'), least: amount }),
  z.object({ kind: z.literal('prepay'), least: amount, most: amount }),
]);

export const billsShape = z.object({
  account: z.string(),
  name: z.string().min(1),
  address: z.string(),
  bills: z.array(
    z.object({
      billNumber: z.string().min(1),
      period: z.string(),
      outstanding: amount,
      lateFee: amount,
      rule,
    }),
  ),
});

export const chargeShape = z.object({
  orderNumber: z.string(),
  chargeNumber: z.string().min(1),
  state: z.enum(['open', 'paid', 'cancelled']),
  amount,
  cashierUrl: z.url({ protocol: /^https?$/ }),
  payment: z
    .object({
      reference: z.string().min(1),
      amount,
      paidAt: moment,
      invoiceNumber: z.string().min(1).nullable(),
      refund: z.object({ refundNumber: z.string().min(1), amount, refundedAt: moment }).nullable(),
    })
    .nullable(),
});

export const statementShape = z.object({
  lines: z.array(z.object({ orderNumber: z.string(), reference: z.string().min(1), amount })),
});

export type BillerAccount = z.output<typeof billsShape>;
export type BillerCharge = z.output<typeof chargeShape>;
export type Statement = z.output<typeof statementShape>;
