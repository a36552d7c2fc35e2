import {
  type CancelReason,
  type ChargeReport,
  decideOrderCancellation,
  decideOrderReport,
  type PaymentOrder,
  type PaymentOrderEvent,
} from '@tongban/domain/payment';
import type { Decided } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { billerOf } from '../biller/biller.ts';
import { reportOf } from '../biller/charge-report.ts';
import { selectOrderForCheck, selectOrderForUpdate } from '../payments.store.ts';
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
  const report = reportOf(await biller.readCharge(row.number));
  if (report === null) return { kind: 'problem', problem: { code: 'biller_unavailable' } };
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
      return done(await saveOrder(tx, row.state, { events: decided.events, at: now, ...by }));
    }),
  );
}
