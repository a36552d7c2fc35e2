import type { PaymentOrder, PaymentOrderEvent } from '@tongban/domain/payment';
import { evolvePaymentOrder } from '@tongban/domain/payment';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { append } from '../../platform/ledger/append.ts';
import { Abandoned } from '../../platform/outcome.ts';
import { orderColumns, saveOrderRow } from './order-columns.ts';

interface OrderWrite {
  readonly events: readonly PaymentOrderEvent[];
  readonly at: Instant;
  readonly actor: string;
  readonly actingFor: string | null;
}

/** In whose name the ledger has what the company reported or time brought. */
export const SYSTEM_ACTOR = 'system';
/** In whose name the ledger has what a resident did: nobody signs in on the portal. */
export const PAYER_ACTOR = 'payer';

/** The state after events that are to be recorded on it. */
export function foldOrder(
  before: PaymentOrder | null,
  { events, at, actor, actingFor }: OrderWrite,
): PaymentOrder {
  const after = events.reduce<PaymentOrder | null>(
    (state, event) =>
      evolvePaymentOrder(state, { ...event, at, actor, actingFor, version: (state?.version ?? 0) + 1 }),
    before,
  );
  if (after === null) throw new Error('An order begins with an event.');
  return after;
}

/** Appends the events of an order whose row is locked, and saves the row that they fold to. */
export async function saveOrder(tx: Tx, before: PaymentOrder, write: OrderWrite): Promise<PaymentOrder> {
  if (write.events.length === 0) return before;
  const appended = await append(tx, {
    countyId: before.countyId,
    stream: paymentOrderName(before.orderId),
    expectedVersion: before.version,
    ...write,
  });
  if ('conflict' in appended) throw new Abandoned({ kind: 'conflict', conflict: appended.conflict });
  const after = foldOrder(before, write);
  await saveOrderRow(tx, orderColumns(after));
  return after;
}

export function paymentOrderName(orderId: string): string {
  return `payment-order:${orderId}`;
}
