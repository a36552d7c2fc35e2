import type { OrderStatus } from '../terms/index.ts';

/**
 * The state graph. Money that reached the company counts whatever we had written before, so `expired` and `cancelled` lead
 * to `paid` too: a payer who paid in the last second is not told that nothing happened.
 */
export const ORDER_GRAPH: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  created: ['awaiting_payment', 'paid', 'expired', 'cancelled'],
  awaiting_payment: ['paid', 'expired', 'cancelled'],
  paid: ['receipted', 'refund_reported'],
  receipted: ['refund_reported'],
  expired: ['paid'],
  cancelled: ['paid'],
  refund_reported: [],
};

export function orderMayBecome(from: OrderStatus, to: OrderStatus): boolean {
  return ORDER_GRAPH[from].includes(to);
}

/** An order that still holds its bill: no second one is opened beside it (PAY-05). */
export function isOpenOrder(status: OrderStatus): boolean {
  return status === 'created' || status === 'awaiting_payment';
}
