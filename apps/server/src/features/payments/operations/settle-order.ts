import {
  type CancelReason,
  type ChargeReport,
  decideOrderCancellation,
  decideOrderReport,
  type PaymentOrder,
  type PaymentOrderEvent,
} from '@tongban/domain/payment';
import { type Decided, refuse } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { billerOf } from '../biller/biller.ts';
import { reportOf } from '../biller/charge-report.ts';
import {
  type OrderRow,
  selectOrderByReference,
  selectOrderForCheck,
  selectOrderForUpdate,
} from '../payments.store.ts';
import { SYSTEM_ACTOR, saveOrder } from '../save-order.ts';

type Context = Pick<AppContext, 'config' | 'clock' | 'database'>;
interface OrderKey {
  readonly countyId: string;
  readonly id: string;
}
interface Actor {
  readonly actor: string;
  readonly actingFor: string | null;
}
const SYSTEM: Actor = { actor: SYSTEM_ACTOR, actingFor: null };

/**
 * Asks the company what became of an order and records it. This alone makes an order paid: a notification is only a reason
 * to ask, and a browser that comes back proves nothing (E-47). Without an answer nothing changes.
 */
export async function settleOrder(ctx: Context, key: OrderKey): Promise<Outcome<PaymentOrder>> {
  const row = await inTransaction(ctx.database, (tx) => selectOrderForCheck(tx, key));
  if (row === undefined) return { kind: 'not_found' };
  const biller = billerOf(ctx);
  if (biller === null) return { kind: 'problem', problem: { code: 'payment_closed' } };
  const known = reportOf(await biller.readCharge(row.number));
  // Its time is over: closed at the company before it ends here, so that nobody pays it beside the next order of the bill.
  const isOver = known?.state === 'open' && row.expires_at <= ctx.clock.now();
  const report = isOver ? reportOf(await biller.cancelCharge(row.number)) : known;
  if (report === null || (isOver && report.state === 'open')) {
    return { kind: 'problem', problem: { code: 'biller_unavailable' } };
  }
  return applyReport(ctx, key, report);
}

/** Records what the company said of an order. No other answer is asked for while its row is locked. */
export function applyReport(
  ctx: Context,
  key: OrderKey,
  report: ChargeReport,
  by: Actor = SYSTEM,
): Promise<Outcome<PaymentOrder>> {
  return decideOn(ctx, key, by, (order, now) => decideOrderReport(order, report, now));
}

export function applyCancellation(
  ctx: Context,
  key: OrderKey,
  reason: CancelReason,
  by: Actor = SYSTEM,
): Promise<Outcome<PaymentOrder>> {
  return decideOn(ctx, key, by, (order) => decideOrderCancellation(order, reason));
}

/** Locks the order, asks the rule, saves: the one way an order moves on. */
export function decideOn(
  ctx: Pick<AppContext, 'clock' | 'database'>,
  { countyId, id }: OrderKey,
  by: Actor,
  decide: (order: PaymentOrder, now: Instant) => Decided<PaymentOrderEvent>,
): Promise<Outcome<PaymentOrder>> {
  return outcomeOf(() =>
    inTransaction(ctx.database, async (tx): Promise<Outcome<PaymentOrder>> => {
      const row = await selectOrderForUpdate(tx, { countyId, id });
      if (row === undefined) return { kind: 'not_found' };
      const now = ctx.clock.now();
      const decided = decide(row.state, now);
      if (!decided.ok) return { kind: 'refused', refusals: decided.refusals };
      if (await isTaken(tx, row, decided.events)) return { kind: 'refused', refusals: [TAKEN] };
      return done(await saveOrder(tx, row.state, { events: decided.events, at: now, ...by }));
    }),
  );
}

/** Whether the payment to be confirmed stands on another order already: one payment settles one order. */
async function isTaken(tx: Tx, row: OrderRow, events: readonly PaymentOrderEvent[]): Promise<boolean> {
  const confirmed = events.find((event) => event.type === 'paymentConfirmed');
  if (confirmed === undefined) return false;
  const { county_id: countyId, company_id: companyId, id } = row;
  const { reference } = confirmed.payload;
  const holder = await selectOrderByReference(tx, { countyId, companyId, reference });
  return holder !== undefined && holder.id !== id;
}

const TAKEN = refuse('PAY-07', { text: '公用企业报告的到账参考号已经登记在另一笔订单上。' });
