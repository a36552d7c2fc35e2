import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderStatus } from '../terms/index.ts';
import { ask } from '../testing/ask.ts';
import { collectedPair } from '../testing/collected-pair.ts';
import { without } from '../testing/governance-record.ts';
import { decideOrderCreation, type OrderFacts } from './decide-order-creation.ts';
import { type ChargeReport, decideOrderCancellation, decideOrderReport } from './decide-order-progress.ts';
import { decideTerminalPayment } from './decide-terminal-payment.ts';
import { isOpenOrder, ORDER_GRAPH, orderMayBecome } from './order-status.ts';
import type { PaymentOrder } from './payment-order.ts';
import {
  bill,
  confirmed,
  creation,
  expired,
  LATER,
  NOW,
  orderAfter,
  orderFacts,
  payment,
  receipt,
  receipted,
  refund,
  refunded,
  sent,
} from './testing/order-of-tests.ts';

const create = (facts: Partial<OrderFacts> = {}, change: Partial<typeof creation> = {}) =>
  decideOrderCreation({ ...creation, ...change }, { ...orderFacts, ...facts }, NOW);
const codes = (answer: ReturnType<typeof create>) =>
  answer.ok ? [] : answer.refusals.map(({ code }) => code).sort();
const created = create();
if (!created.ok) throw new Error('The order of the tests is lawful.');
const order = orderAfter(created.events);
const paid: ChargeReport = { state: 'paid', chargeNumber: 'C-1', payment, receipt: null, refund: null };
const open: ChargeReport = { state: 'open', chargeNumber: 'C-1' };
const types = (answer: ReturnType<typeof decideOrderReport>) =>
  answer.ok ? answer.events.map(({ type }) => type) : answer.refusals.map(({ code }) => code);

describe('E-47 an order is made', () => {
  it('R-2.1.1 it is frozen with the chain by which the place collects, and holds its bill for half an hour', () => {
    expect(order).toMatchObject({
      status: 'created',
      companyId: orderFacts.authority.decidingOrganId,
      chain: orderFacts.authority.chain,
      outstanding: 6840,
      amount: 6840,
      expiresAt: '2026-03-02T02:30:00.000Z',
    });
  });

  it('E-47 everything that is wrong is told at once', () => {
    const answer = create(
      {
        authority: ask(without(collectedPair(), 'agreement'), 'collect'),
        openOrderNumber: 'P-9',
        post: 'township_approver',
      },
      { amount: 1 },
    );
    expect(codes(answer)).toEqual(['AUT-02', 'DLG-02', 'PAY-05', 'PAY-06']);
  });

  it.each([
    ['township_window_clerk', 'township_centre', []],
    ['centre_head', 'township_centre', []],
    ['county_hall_clerk', 'township_centre', ['AUT-02']],
    ['county_hall_clerk', 'county_hall', []],
    ['township_window_clerk', 'county_hall', ['AUT-02']],
    ['village_helper', 'township_centre', ['AUT-02']],
    [null, 'township_centre', ['AUT-02']],
    [null, 'online', []],
  ] as const)('R-7.1.2 %s at %s: %o', (post, channel, expected) => {
    expect(codes(create({ post }, { channel }))).toEqual(expected);
  });

  it('E-47 PAY-09 a bill without debt', () => {
    expect(codes(create({ bill: { ...bill, outstanding: 0 } }))).toEqual(['PAY-09']);
  });
});

describe('E-47 an order moves on by what the company reports, and by nothing else', () => {
  it('E-47 charged, paid, receipted', () => {
    const sentOrder = orderAfter([sent], order);
    expect(types(decideOrderReport(order, open, NOW))).toEqual(['paymentOrderSent']);
    expect(types(decideOrderReport(sentOrder, open, NOW))).toEqual([]);
    expect(types(decideOrderReport(sentOrder, paid, NOW))).toEqual(['paymentConfirmed']);
    expect(types(decideOrderReport(sentOrder, { ...paid, receipt }, NOW))).toEqual([
      'paymentConfirmed',
      'paymentReceipted',
    ]);
  });

  it('E-47 E-42 a report that comes again has no effect', () => {
    const done = orderAfter([sent, confirmed, receipted], order);
    expect(types(decideOrderReport(done, { ...paid, receipt }, LATER))).toEqual([]);
    expect(types(decideOrderReport(done, open, LATER))).toEqual([]);
  });

  it('E-47 PAY-07 a second payment of one order is not taken for the first', () => {
    const done = orderAfter([sent, confirmed], order);
    const second = { ...paid, payment: { ...payment, reference: 'R-2' } };
    expect(types(decideOrderReport(done, second, NOW))).toEqual(['PAY-07']);
  });

  it('E-47 the time is over only when the company has no payment', () => {
    const sentOrder = orderAfter([sent], order);
    expect(types(decideOrderReport(sentOrder, open, LATER))).toEqual(['paymentOrderExpired']);
    expect(types(decideOrderReport(order, { state: 'unknown' }, LATER))).toEqual(['paymentOrderExpired']);
    expect(types(decideOrderReport(order, { state: 'unknown' }, NOW))).toEqual([]);
    expect(types(decideOrderReport(sentOrder, paid, LATER))).toEqual(['paymentConfirmed']);
  });

  it('E-47 money that arrived after the time counts', () => {
    const late = orderAfter([sent, expired], order);
    expect(types(decideOrderReport(late, paid, LATER))).toEqual(['paymentConfirmed']);
  });

  it('E-47 a double payment is given back by the company, and only noted here', () => {
    const done = orderAfter([sent, confirmed, receipted], order);
    expect(types(decideOrderReport(done, { ...paid, receipt, refund }, LATER))).toEqual(['refundReported']);
    expect(orderAfter([refunded], done)).toMatchObject({ status: 'refund_reported', refund });
  });

  it('E-47 PAY-07 what is paid is not cancelled', () => {
    expect(types(decideOrderCancellation(order, 'payer'))).toEqual(['paymentOrderCancelled']);
    expect(types(decideOrderCancellation(orderAfter([sent, confirmed], order), 'payer'))).toEqual(['PAY-07']);
  });
});

describe('E-47 a payment at the company’s terminal', () => {
  const sentOrder = orderAfter([sent], order);
  it.each([
    ['the very payment', 'R-1', paid, ['paymentConfirmed']],
    ['another reference', 'R-2', paid, ['PAY-08']],
    ['nothing arrived', 'R-1', open, ['PAY-08']],
    ['the company does not know the order', 'R-1', { state: 'unknown' }, ['PAY-08']],
    ['another amount', 'R-1', { ...paid, payment: { ...payment, amount: 1 } }, ['PAY-08']],
  ] as const)('PAY-08 %s', (_name, reference, report, expected) => {
    expect(types(decideTerminalPayment(sentOrder, reference, report, NOW))).toEqual(expected);
  });
});

describe('E-47 properties of an order', () => {
  const report = fc.constantFrom<ChargeReport>(
    { state: 'unknown' },
    open,
    paid,
    { ...paid, receipt },
    { ...paid, receipt, refund },
    { ...paid, payment: { ...payment, reference: 'R-2' } },
  );
  const step = fc.record({ report, now: fc.constantFrom(NOW, LATER), cancels: fc.boolean() });

  it('E-47 whatever is reported in whatever order: along the graph, one payment, never unpaid again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let state: PaymentOrder = order;
        for (const { report: each, now, cancels } of steps) {
          const answer = cancels
            ? decideOrderCancellation(state, 'payer')
            : decideOrderReport(state, each, now);
          for (const event of answer.ok ? answer.events : []) {
            const next = orderAfter([event], state);
            expect(orderMayBecome(state.status, next.status)).toBe(true);
            if (state.payment !== null) expect(next.payment).toEqual(state.payment);
            expect(next.payment === null).toBe(
              isOpenOrder(next.status) || next.status === 'expired' || next.status === 'cancelled',
            );
            state = next;
          }
        }
      }),
    );
  });

  it('E-47 every status of the graph is reached from the first', () => {
    const reached = new Set<OrderStatus>(['created']);
    for (const status of reached) for (const next of ORDER_GRAPH[status]) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(ORDER_GRAPH).sort());
  });
});
