import type { PaymentOrderEvent, ReconciliationEvent } from '@tongban/domain/payment';
import { decideOrderCancellation, decideOrderCreation, reconcile } from '@tongban/domain/payment';
import { localDate } from '@tongban/domain/time';
import {
  confirmed,
  creation,
  expired,
  orderAfter,
  orderFacts,
  receipted,
  refunded,
  sent,
} from '../../../packages/domain/payment/testing/order-of-tests.ts';
import { COMPANY, COUNTY, ITEM_X } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

const decided = decideOrderCreation(creation, orderFacts, at('2026-03-02'));
const created = decided.ok ? decided.events : [];

/** A water bill paid after its order had run out: created, sent, expired, paid, receipted, and given back by the company. */
export function paymentOrder(): Story {
  const events = [...created, sent, expired, confirmed, receipted, refunded];
  return governanceStory<PaymentOrderEvent>(
    'payment-order:order-1',
    events.map((event, index) => [at('2026-03-02', 10 + index), event]),
  );
}

export function paymentOrderCancelled(): Story {
  const cancelled = decideOrderCancellation(orderAfter(created), 'payer');
  const events = [...created, ...(cancelled.ok ? cancelled.events : [])];
  return governanceStory<PaymentOrderEvent>(
    'payment-order:order-2',
    events.map((event, index) => [at('2026-03-02', 10 + index), event]),
  );
}

/** A day on which the company knew one payment less, explained afterwards. */
export function reconciliation(): Story {
  const line = (reference: string) => ({ reference, orderNumber: `P-${reference}`, amount: 6840 });
  const day = { countyId: COUNTY, companyId: COMPANY, itemId: ITEM_X, day: localDate('2026-03-02') };
  const note = { contentId: 'note-1', commitment: 'd'.repeat(64) };
  return governanceStory<ReconciliationEvent>(`reconciliation:${COMPANY}:${ITEM_X}:2026-03-02`, [
    [
      at('2026-03-03'),
      {
        type: 'paymentsReconciled',
        typeVersion: 1,
        payload: { ...day, ...reconcile([line('a'), line('b')], [line('a')]) },
      },
    ],
    [
      at('2026-03-03', 11),
      { type: 'differenceExplained', typeVersion: 1, payload: { reference: 'b', note } },
    ],
  ]);
}
