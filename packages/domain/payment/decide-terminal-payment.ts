import { type Decided, refuse, refused } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import { type ChargeReport, decideOrderReport } from './decide-order-progress.ts';
import type { PaymentOrder, PaymentOrderEvent } from './payment-order.ts';

/**
 * The clerk enters the reference from the slip of the company's terminal. It counts only when the company's own system
 * reports that very payment of that very order (PAY-08): what a clerk typed proves nothing (E-47).
 */
export function decideTerminalPayment(
  order: PaymentOrder,
  reference: string,
  report: ChargeReport,
  now: Instant,
): Decided<PaymentOrderEvent> {
  const isReported = report.state === 'paid' && report.payment.reference === reference;
  if (!isReported) return refused([refuse('PAY-08')]);
  if (report.payment.amount !== order.amount) {
    return refused([refuse('PAY-08', { text: '公用企业报告的到账金额与订单金额不一致。' })]);
  }
  return decideOrderReport(order, report, now);
}
