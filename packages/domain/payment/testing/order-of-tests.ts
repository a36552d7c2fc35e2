import { ask } from '../../testing/ask.ts';
import { collectedPair } from '../../testing/collected-pair.ts';
import { COUNTY, ITEM_X, TOWN_A } from '../../testing/county.ts';
import { at } from '../../testing/moment.ts';
import { addMilliseconds, type Instant } from '../../time/index.ts';
import type { Bill } from '../amount-rule.ts';
import { ORDER_LASTS_MS, type OrderCreation, type OrderFacts } from '../decide-order-creation.ts';
import { evolvePaymentOrder, type PaymentOrder, type PaymentOrderEvent } from '../payment-order.ts';

/** A water bill of 68.40 yuan at township A's centre on a Monday in March. */
export const NOW: Instant = at('2026-03-02');
export const LATER: Instant = addMilliseconds(NOW, ORDER_LASTS_MS);
export const bill: Bill = { billNumber: 'bill-1', outstanding: 6840, rule: { kind: 'full' } };
export const creation: OrderCreation = {
  orderId: 'order-1',
  countyId: COUNTY,
  number: 'P371721-2026-000001-1',
  itemId: ITEM_X,
  channel: 'township_centre',
  townshipId: TOWN_A,
  amount: 6840,
  payer: { contentId: 'payer-1', commitment: 'c'.repeat(64) },
};
export const orderFacts: OrderFacts = {
  bill,
  authority: ask(collectedPair(), 'collect'),
  openOrderNumber: null,
  post: 'township_window_clerk',
};
export const payment = { reference: 'R-1', amount: 6840, paidAt: NOW };
export const receipt = { invoiceNumber: 'INV-1', issuedAt: NOW };
export const refund = { refundNumber: 'RF-1', amount: 6840, refundedAt: LATER };

/** The order after `events`, each recorded at NOW by the clerk. */
export function orderAfter(
  events: readonly PaymentOrderEvent[],
  from: PaymentOrder | null = null,
): PaymentOrder {
  const folded = events.reduce<PaymentOrder | null>(
    (state, event) =>
      evolvePaymentOrder(state, {
        ...event,
        at: NOW,
        actor: 'clerk',
        actingFor: null,
        version: (state?.version ?? 0) + 1,
      }),
    from,
  );
  if (folded === null) throw new Error('An order begins with an event.');
  return folded;
}

const chargeNumber = 'C-1';
export const sent: PaymentOrderEvent = {
  type: 'paymentOrderSent',
  typeVersion: 1,
  payload: { chargeNumber },
};
export const confirmed: PaymentOrderEvent = { type: 'paymentConfirmed', typeVersion: 1, payload: payment };
export const receipted: PaymentOrderEvent = { type: 'paymentReceipted', typeVersion: 1, payload: receipt };
export const refunded: PaymentOrderEvent = { type: 'refundReported', typeVersion: 1, payload: refund };
export const expired: PaymentOrderEvent = { type: 'paymentOrderExpired', typeVersion: 1, payload: {} };
