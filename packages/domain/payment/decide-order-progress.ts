import {
  type Decided,
  decided,
  ORDER_STATUS_NAMES,
  type OrderStatus,
  refuse,
  refused,
} from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import { isOpenOrder, orderMayBecome } from './order-status.ts';
import type {
  CancelReason,
  Payment,
  PaymentOrder,
  PaymentOrderEvent,
  RefundReport,
} from './payment-order.ts';

type Progress = Decided<PaymentOrderEvent>;

/** What the company's system says of an order when it is asked: the only thing that moves an order on (E-47). */
export type ChargeReport =
  | { readonly state: 'unknown' }
  | { readonly state: 'open'; readonly chargeNumber: string }
  | {
      readonly state: 'paid';
      readonly chargeNumber: string;
      readonly payment: Payment;
      readonly receipt: { readonly invoiceNumber: string; readonly issuedAt: Instant } | null;
      readonly refund: RefundReport | null;
    };

/**
 * Brings the order up to what the company reports, as many events as there is news, none when there is none: a callback
 * that comes twice has one effect. Without a payment the order ends when its time is over, never before the company was asked.
 */
export function decideOrderReport(order: PaymentOrder, report: ChargeReport, now: Instant): Progress {
  switch (report.state) {
    case 'unknown':
      return decided(...expiryOf(order, now));
    case 'open': {
      const { chargeNumber } = report;
      return decided(...sentBy(order, chargeNumber), ...expiryOf(order, now));
    }
    case 'paid':
      return settledBy(order, report);
  }
}

/** The payer gives up before paying, or the company refused the charge. */
export function decideOrderCancellation(order: PaymentOrder, reason: CancelReason): Progress {
  if (!isOpenOrder(order.status)) return notNow(order.status);
  return decided({ type: 'paymentOrderCancelled', typeVersion: 1, payload: { reason } });
}

function settledBy(order: PaymentOrder, report: Extract<ChargeReport, { state: 'paid' }>): Progress {
  const events: PaymentOrderEvent[] = [];
  const { payment, receipt, refund } = report;
  if (order.payment === null) {
    if (!orderMayBecome(order.status, 'paid')) return notNow(order.status);
    events.push({ type: 'paymentConfirmed', typeVersion: 1, payload: payment });
  } else if (order.payment.reference !== payment.reference) {
    // One order is paid once; a second payment under its number is the company's to give back.
    return refused([refuse('PAY-07', { text: '公用企业就同一订单报告了两笔不同的到账。' })]);
  }
  if (receipt !== null && order.receipt === null && order.refund === null) {
    events.push({ type: 'paymentReceipted', typeVersion: 1, payload: receipt });
  }
  if (refund !== null && order.refund === null) {
    events.push({ type: 'refundReported', typeVersion: 1, payload: refund });
  }
  return decided(...events);
}

function sentBy(order: PaymentOrder, chargeNumber: string): PaymentOrderEvent[] {
  if (!orderMayBecome(order.status, 'awaiting_payment')) return [];
  return [{ type: 'paymentOrderSent', typeVersion: 1, payload: { chargeNumber } }];
}

function expiryOf(order: PaymentOrder, now: Instant): PaymentOrderEvent[] {
  if (!isOpenOrder(order.status) || now < order.expiresAt) return [];
  return [{ type: 'paymentOrderExpired', typeVersion: 1, payload: {} }];
}

function notNow(status: OrderStatus): Progress {
  return refused([refuse('PAY-07', { text: `订单${ORDER_STATUS_NAMES[status]}，不能进行此项操作。` })]);
}
