import type { PaymentOrderView } from '@tongban/contract';
import { decideTerminalPayment } from '@tongban/domain/payment';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, inTransaction } from '../../../platform/db/transaction.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { billerOf } from '../biller/biller.ts';
import { reportOf } from '../biller/charge-report.ts';
import { lookUpAccount } from '../look-up-bills.ts';
import { type Counter, countersOf, paymentScopes } from '../payments.policy.ts';
import { type OrderRow, selectOrder } from '../payments.store.ts';
import { presentOrder } from '../present-order.ts';
import { paymentOrderName } from '../save-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { deskService, NO_COUNTER } from './desk-service.ts';
import { openOrder } from './open-order.ts';
import { decideOn, settleOrder } from './settle-order.ts';

/** Where a notification of the company reaches this server. */
export interface NotifyAddress {
  readonly origin: string;
}

export interface DeskWish {
  readonly itemId: string;
  readonly account: string;
  readonly billNumber: string;
  readonly amount: number;
}

/** An order at the counter: the payer pays on the company's own device, and nothing passes through the clerk's hands. */
export async function createDeskOrder(
  ctx: AppContext,
  actor: StaffActor,
  wish: DeskWish,
  { origin, idempotency }: NotifyAddress & { readonly idempotency: IdempotencyKey | null },
): Promise<Outcome<PaymentOrderView>> {
  const found = await deskService(ctx, actor, wish.itemId);
  if (found.kind !== 'done') return found;
  const { service, counter } = found.value;
  const account = await lookUpAccount(service, wish.account);
  if (account.kind !== 'done') return account;
  const { countyId, townshipId, post, organisationId } = counter.appointment;
  const opened = await openOrder(
    ctx,
    {
      place: { countyId, townshipId, channel: counter.channel },
      post,
      actor: actor.personId,
      actingFor: organisationId,
      visitHash: null,
      scope: `payment ${actor.accountId}`,
    },
    {
      service,
      account: account.value,
      billNumber: wish.billNumber,
      amount: wish.amount,
      addresses: {
        returnTo: `${origin}/workbench/payments/`,
        notify: `${origin}/api/v1/payment-notifications`,
      },
      idempotency,
    },
  );
  return opened.kind === 'done' ? viewOf(ctx, actor, opened.value.orderId) : opened;
}

/** The reference from the slip of the company's terminal, held against what the company itself reports (PAY-08). */
export async function recordTerminalPayment(
  ctx: AppContext,
  actor: StaffActor,
  orderId: string,
  reference: string,
): Promise<Outcome<PaymentOrderView>> {
  const row = await ownOrder(ctx, actor, orderId);
  const counter = row && counterFor(actor, row);
  if (!row) return { kind: 'not_found' };
  if (!counter) return NO_COUNTER;
  const biller = billerOf(ctx);
  if (biller === null) return { kind: 'problem', problem: { code: 'payment_closed' } };
  const report = reportOf(await biller.readCharge(row.number));
  if (report === null) return { kind: 'problem', problem: { code: 'biller_unavailable' } };
  const by = { actor: actor.personId, actingFor: counter.appointment.organisationId };
  const key = { countyId: row.county_id, id: row.id };
  const recorded = await decideOn(ctx, key, by, (order, now) =>
    decideTerminalPayment(order, reference, report, now),
  );
  return recorded.kind === 'done' ? viewOf(ctx, actor, orderId) : recorded;
}

/** Asks the company how an order stands. */
export async function refreshDeskOrder(
  ctx: AppContext,
  actor: StaffActor,
  orderId: string,
): Promise<Outcome<PaymentOrderView>> {
  const row = await ownOrder(ctx, actor, orderId);
  if (!row) return { kind: 'not_found' };
  const settled = await settleOrder(ctx, { countyId: row.county_id, id: row.id });
  return settled.kind === 'done' ? viewOf(ctx, actor, orderId) : settled;
}

export async function cancelDeskOrder(
  ctx: AppContext,
  actor: StaffActor,
  orderId: string,
): Promise<Outcome<PaymentOrderView>> {
  const row = await ownOrder(ctx, actor, orderId);
  const counter = row && counterFor(actor, row);
  if (!row) return { kind: 'not_found' };
  if (!counter) return NO_COUNTER;
  const by = { actor: actor.personId, actingFor: counter.appointment.organisationId };
  const cancelled = await cancelOrder(ctx, row, by);
  return cancelled.kind === 'done' ? viewOf(ctx, actor, orderId) : cancelled;
}

/** The order on one screen; that it was read is logged. */
export async function readDeskOrder(
  ctx: AppContext,
  actor: StaffActor,
  orderId: string,
  requestId: string,
): Promise<Outcome<PaymentOrderView>> {
  const row = await ownOrder(ctx, actor, orderId);
  if (!row) return { kind: 'not_found' };
  ctx.accessLog.log({
    countyId: row.county_id,
    at: ctx.clock.now(),
    actor: actor.personId,
    actingFor: actor.appointments.find((a) => a.countyId === row.county_id)?.organisationId ?? null,
    subject: row.state.payer.contentId,
    purpose: '查看缴费订单',
    record: paymentOrderName(row.id),
    fields: ['masked'],
    requestId,
  });
  return viewOf(ctx, actor, orderId);
}

function ownOrder(ctx: AppContext, actor: StaffActor, orderId: string): Promise<OrderRow | undefined> {
  return inTransaction(ctx.database, (tx) => selectOrder(tx, paymentScopes(actor), orderId));
}

async function viewOf(
  ctx: AppContext,
  actor: StaffActor,
  orderId: string,
): Promise<Outcome<PaymentOrderView>> {
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<PaymentOrderView>> => {
    const row = await selectOrder(tx, paymentScopes(actor), orderId);
    if (!row) return { kind: 'not_found' };
    // Printed on the payer's slip at the counter that made the order; what was made online is the payer's alone.
    const withCode = counterFor(actor, row) !== undefined;
    return done(await presentOrder(tx, ctx, row, { withCode }));
  });
}

/** The one of the actor's counters that the order was made at. */
function counterFor(actor: StaffActor, row: OrderRow): Counter | undefined {
  return countersOf(actor).find(
    ({ channel, appointment }) =>
      channel === row.channel &&
      appointment.countyId === row.county_id &&
      appointment.townshipId === row.township_id,
  );
}
