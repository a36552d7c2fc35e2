import type { BillsView, CollectionList, PaymentOrderView } from '@tongban/contract';
import { amountRangeOf, decideTerminalPayment } from '@tongban/domain/payment';
import { refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, inTransaction } from '../../../platform/db/transaction.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty, findItem, findTownship } from '../../catalogue/index.ts';
import { loadOrganisations, placeName } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { billerOf } from '../biller/biller.ts';
import { COLLECTION_ITEMS } from '../biller/biller-kinds.ts';
import { reportOf } from '../biller/charge-report.ts';
import { lookUpAccount } from '../look-up-bills.ts';
import { accountIndexOf } from '../lookup-keys.ts';
import { orderAuthority } from '../order-authority.ts';
import { maskAccount, maskHousehold } from '../payer-content.ts';
import { findPaymentService, type PaymentService, serviceOf } from '../payment-service.ts';
import { type Counter, counterOf, paymentScopes } from '../payments.policy.ts';
import { type OrderRow, selectOrder } from '../payments.store.ts';
import { presentOrder } from '../present-order.ts';
import { paymentOrderName } from '../save-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { openOrder } from './open-order.ts';
import { decideOn, settleOrder } from './settle-order.ts';

/** Where a notification of the company reaches this server. */
export interface NotifyAddress {
  readonly origin: string;
}

/** What may be collected at the actor's counter now, and why not the rest (design §2.6). */
export async function listCollections(ctx: AppContext, actor: StaffActor): Promise<Outcome<CollectionList>> {
  const counter = counterOf(actor);
  if (counter === undefined) return done({ placeName: null, collections: [] });
  const { countyId, townshipId } = counter.appointment;
  const county = findCounty(ctx.reference, countyId);
  if (county === undefined) return done({ placeName: null, collections: [] });
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const organisations = await loadOrganisations(tx, countyId);
    const place = { countyId, channel: counter.channel, townshipId };
    const collections = [];
    for (const itemId of COLLECTION_ITEMS) {
      const authority = await orderAuthority(tx, place, itemId, now);
      const service = serviceOf(ctx, organisations, county, itemId, now);
      const companyId = authority.decidingOrganId;
      const closed = service === null && authority.allowed ? ['尚未接通公用企业的收费系统。'] : [];
      collections.push({
        itemId,
        itemName: findItem(ctx.reference, itemId)?.item.name ?? itemId,
        companyName: companyId === null ? null : (organisations.get(companyId)?.name ?? null),
        open: authority.allowed && service !== null,
        reasons: [...authority.refusals.map(({ text, next }) => `${text}${next}`), ...closed],
      });
    }
    const township = townshipId === null ? null : (findTownship(ctx.reference, townshipId)?.name ?? null);
    return done({ placeName: placeName(county.name, township), collections });
  });
}

/** The bills of an account at the counter, where the payer stands in front of the clerk; that it was read is logged. */
export async function queryBills(
  ctx: AppContext,
  actor: StaffActor,
  { itemId, account }: { readonly itemId: string; readonly account: string },
  requestId: string,
): Promise<Outcome<BillsView>> {
  const found = await deskService(ctx, actor, itemId);
  if (found.kind !== 'done') return found;
  const { service, counter } = found.value;
  const answer = await lookUpAccount(service, account);
  if (answer.kind !== 'done') return answer;
  await ctx.accessLog.logBeforeAnswer({
    countyId: service.county.id,
    at: ctx.clock.now(),
    actor: actor.personId,
    actingFor: counter.appointment.organisationId,
    subject: accountIndexOf(ctx.keys, account),
    purpose: '窗口查询账单',
    fields: ['masked'],
    requestId,
  });
  return done({
    itemId,
    account: maskAccount(account),
    companyName: service.companyName,
    ...maskHousehold(answer.value),
    bills: answer.value.bills.map(({ billNumber, period, outstanding, lateFee, rule }) => ({
      billNumber,
      period,
      outstanding,
      lateFee,
      range: amountRangeOf({ outstanding, rule }),
    })),
  });
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

/** The actor's counter, where it is the one that the order was made at. */
function counterFor(actor: StaffActor, row: OrderRow): Counter | undefined {
  const counter = counterOf(actor);
  const isSame =
    counter?.channel === row.channel &&
    counter.appointment.countyId === row.county_id &&
    counter.appointment.townshipId === row.township_id;
  return isSame ? counter : undefined;
}

async function deskService(
  ctx: AppContext,
  actor: StaffActor,
  itemId: string,
): Promise<Outcome<{ readonly service: PaymentService; readonly counter: Counter }>> {
  const counter = counterOf(actor);
  if (counter === undefined) return NO_COUNTER;
  const county = findCounty(ctx.reference, counter.appointment.countyId);
  const service = county === undefined ? null : await findPaymentService(ctx, county, itemId);
  if (service === null) return { kind: 'problem', problem: { code: 'payment_closed' } };
  return done({ service, counter });
}

const NO_COUNTER: Outcome<never> = {
  kind: 'refused',
  refusals: [refuse('AUT-02', { text: '您的岗位不在这个窗口代收费用。' })],
};
