import { timingSafeEqual } from 'node:crypto';
import type { PaymentOrderView } from '@tongban/contract';
import { normaliseTyped, parseReceiptCode } from '@tongban/gb';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCountyByCode } from '../../catalogue/index.ts';
import { giveTryBack, takeTry } from '../attempts.store.ts';
import { orderCodeHashOf } from '../lookup-keys.ts';
import { readOrderNumber } from '../order-numbers.ts';
import { selectOrderByNumber, selectVisitOrder } from '../payments.store.ts';
import { presentOrder } from '../present-order.ts';

/** An order with the cashier's address while it can be paid there. */
export interface VisitOrder {
  readonly order: PaymentOrderView;
  readonly countyId: string;
  readonly cashierUrl: string | null;
}

/** The order that this browser made; nobody else's (E-47). */
export async function readVisitOrder(
  ctx: AppContext,
  orderId: string,
  visitHash: string,
): Promise<VisitOrder | null> {
  return inTransaction(ctx.database, async (tx) => {
    const row = await selectVisitOrder(tx, orderId, visitHash);
    if (row === undefined) return null;
    const isOpen = row.status === 'awaiting_payment';
    return {
      order: await presentOrder(tx, ctx, row, { withCode: true }),
      countyId: row.county_id,
      cashierUrl: isOpen ? row.cashier_url : null,
    };
  });
}

/**
 * The order of whoever knows its number and code. A wrong code and an unknown number are answered alike, and after five
 * wrong ones a day nothing is.
 */
export async function trackPayment(
  ctx: AppContext,
  typed: { readonly number: string; readonly code: string },
): Promise<Outcome<PaymentOrderView>> {
  const read = readOrderNumber(typed.number);
  const county = read && findCountyByCode(ctx.reference, read.countyCode);
  if (!read || !county) return UNKNOWN;
  const at = ctx.clock.now();
  const subject = `order ${read.number}`;
  // Commits whatever the answer is: it counts the try.
  return inTransaction(ctx.database, async (tx): Promise<Outcome<PaymentOrderView>> => {
    if (!(await takeTry(tx, { subject, at })))
      return { kind: 'problem', problem: { code: 'payment_tries_used' } };
    const row = await selectOrderByNumber(tx, county.id, read.number);
    const code = parseReceiptCode(normaliseTyped(typed.code));
    const hash = orderCodeHashOf(ctx.keys, read.number, code.ok ? code.normalised : '');
    if (row === undefined || !isEqual(hash, row.code_hash)) return UNKNOWN;
    await giveTryBack(tx, { subject, at });
    return done(await presentOrder(tx, ctx, row, { withCode: false }));
  });
}

const UNKNOWN: Outcome<never> = {
  kind: 'problem',
  problem: {
    code: 'not_found',
    detail: '没有查到缴费订单：订单号或者查询码不正确。',
    next: '请对照缴费页面或者凭条核对订单号和6位查询码。每个订单每天最多可以输错五次。',
  },
};

function isEqual(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
