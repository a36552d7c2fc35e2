import { type Bill, decideOrderCreation, type PaymentOrder } from '@tongban/domain/payment';
import { type Post, refuse } from '@tongban/domain/terms';
import { receiptCode } from '@tongban/gb';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { append } from '../../../platform/ledger/append.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { answerOnce } from '../../cases/index.ts';
import { lockAuthorityGuard } from '../../delegations/index.ts';
import { accountIndexOf, orderCodeHashOf } from '../lookup-keys.ts';
import { type OrderPlace, orderAuthority } from '../order-authority.ts';
import { orderColumns } from '../order-columns.ts';
import { nextOrderNumber } from '../order-numbers.ts';
import { maskAccount, maskHousehold, putPayer } from '../payer-content.ts';
import { insertOrder, selectOpenOrder } from '../payments.store.ts';
import { foldOrder, paymentOrderName } from '../save-order.ts';
import type { OrderWish } from './order-wish.ts';
import { sendOrder } from './send-order.ts';
import { settleOrder } from './settle-order.ts';

/** Who makes an order, and where. */
export interface OrderMaker {
  readonly place: OrderPlace;
  readonly post: Post | null;
  readonly actor: string;
  readonly actingFor: string | null;
  /** The browser of a resident; null at a counter. */
  readonly visitHash: string | null;
  /** Whose idempotency keys these are. */
  readonly scope: string;
}

interface OpenedOrder {
  readonly countyId: string;
  readonly orderId: string;
}

/**
 * 下单: recorded here first, then sent to the company under our number, so that whatever happens on the way the company can
 * be asked what became of it. An order whose time is over is settled before another takes its bill (E-47).
 */
export async function openOrder(
  ctx: AppContext,
  by: OrderMaker,
  wish: OrderWish,
): Promise<Outcome<OpenedOrder>> {
  const bill = wish.account.bills.find(({ billNumber }) => billNumber === wish.billNumber);
  if (!bill) return { kind: 'problem', problem: { code: 'bill_changed' } };
  await settleHolder(ctx, wish);
  const opened = await outcomeOf(() =>
    inTransaction(ctx.database, (tx) =>
      answerOnce(
        tx,
        ctx.keys,
        { scope: by.scope, at: ctx.clock.now(), idempotency: wish.idempotency },
        async () => {
          const { countyId, orderId } = await record(tx, ctx, by, wish, bill);
          return done({ countyId, orderId });
        },
      ),
    ),
  );
  if (opened.kind !== 'done') return opened;
  const sent = await sendOrder(ctx, opened.value, wish);
  return sent.kind === 'done' ? opened : sent;
}

/** An order left behind holds its bill no longer than its time: the company is asked, and it ends or is paid. */
async function settleHolder(ctx: AppContext, { service, billNumber }: OrderWish): Promise<void> {
  const bill = { countyId: service.county.id, companyId: service.companyId, billNumber };
  const holder = await inTransaction(ctx.database, (tx) => selectOpenOrder(tx, bill));
  if (holder !== undefined && holder.expires_at <= ctx.clock.now()) {
    await settleOrder(ctx, { countyId: holder.county_id, id: holder.id });
  }
}

async function record(
  tx: Tx,
  ctx: AppContext,
  by: OrderMaker,
  { service, account, amount }: OrderWish,
  bill: Bill,
): Promise<PaymentOrder> {
  const { county, itemId, companyId } = service;
  const { place } = by;
  if (place.townshipId !== null) await lockAuthorityGuard(tx, county.id, place.townshipId, itemId, 'share');
  // After the guard, so that what a waiting act of governance recorded first also has the earlier time.
  const now = ctx.clock.now();
  const key = { countyId: county.id, companyId, billNumber: bill.billNumber };
  const holder = await selectOpenOrder(tx, key);
  const code = receiptCode(ctx.ids.randomBytes(16));
  const shown = maskHousehold(account);
  const number = await nextOrderNumber(tx, county.code, now);
  const at = { countyId: county.id, at: now };
  const decided = decideOrderCreation(
    {
      orderId: ctx.ids.uuid(),
      countyId: county.id,
      number,
      itemId,
      channel: place.channel,
      townshipId: place.townshipId,
      amount,
      payer: await putPayer(tx, ctx, at, { account: account.account, ...shown, code }),
    },
    {
      bill,
      authority: await orderAuthority(tx, place, itemId, now),
      openOrderNumber: holder?.number ?? null,
      post: by.post,
    },
    now,
  );
  if (!decided.ok) throw new Abandoned({ kind: 'refused', refusals: decided.refusals });
  const { actor, actingFor } = by;
  const state = foldOrder(null, { events: decided.events, at: now, actor, actingFor });
  const isIn = await insertOrder(tx, {
    ...orderColumns(state),
    state: JSON.stringify(state),
    account_index: accountIndexOf(ctx.keys, account.account),
    account_masked: maskAccount(account.account),
    payer_masked: shown.payerMasked,
    code_hash: orderCodeHashOf(ctx.keys, number, code),
    visit_hash: by.visitHash,
    cashier_url: null,
  });
  // Somebody was faster by a hair: the index let that one in.
  if (!isIn) throw new Abandoned({ kind: 'refused', refusals: [refuse('PAY-05')] });
  const stream = paymentOrderName(state.orderId);
  const { events } = decided;
  await append(tx, { countyId: county.id, stream, expectedVersion: 0, at: now, actor, actingFor, events });
  return state;
}
