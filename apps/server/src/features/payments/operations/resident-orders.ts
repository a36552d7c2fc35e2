import type { BillsView } from '@tongban/contract';
import { amountRangeOf } from '@tongban/domain/payment';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { maskAccount, maskHousehold } from '../payer-content.ts';
import type { PaymentService } from '../payment-service.ts';
import { selectVisitOrder } from '../payments.store.ts';
import { type AccountProof, proveAccount } from '../prove-account.ts';
import { PAYER_ACTOR } from '../save-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { openOrder } from './open-order.ts';
import { settleOrder } from './settle-order.ts';

/** The bills of a household for whoever proves to know it. */
export async function showBills(
  ctx: AppContext,
  service: PaymentService,
  proof: AccountProof,
): Promise<Outcome<BillsView>> {
  const found = await proveAccount(ctx, service, proof);
  if (found.kind !== 'done') return found;
  return done({
    itemId: service.itemId,
    account: maskAccount(proof.account),
    companyName: service.companyName,
    ...maskHousehold(found.value),
    bills: found.value.bills.map(({ billNumber, period, outstanding, lateFee, rule }) => ({
      billNumber,
      period,
      outstanding,
      lateFee,
      range: amountRangeOf({ outstanding, rule }),
    })),
  });
}

interface OnlineWish {
  readonly proof: AccountProof;
  readonly billNumber: string;
  /** In 分. */
  readonly amount: number;
  readonly visitHash: string;
  readonly origin: string;
  readonly idempotency: IdempotencyKey;
}

/** An order of a resident, to be paid at the company's own cashier. Gives its id. */
export async function payOnline(
  ctx: AppContext,
  service: PaymentService,
  { proof, billNumber, amount, visitHash, origin, idempotency }: OnlineWish,
): Promise<Outcome<string>> {
  const account = await proveAccount(ctx, service, proof);
  if (account.kind !== 'done') return account;
  const opened = await openOrder(
    ctx,
    {
      place: { countyId: service.county.id, channel: 'online', townshipId: null },
      post: null,
      actor: PAYER_ACTOR,
      actingFor: null,
      visitHash,
      scope: `payment visit ${visitHash}`,
    },
    {
      service,
      account: account.value,
      billNumber,
      amount,
      addresses: { returnTo: `${origin}/pay/orders/`, notify: `${origin}/api/v1/payment-notifications` },
      idempotency,
    },
  );
  return opened.kind === 'done' ? done(opened.value.orderId) : opened;
}

interface VisitKey {
  readonly orderId: string;
  readonly visitHash: string;
}

/** Asks the company how this browser's order stands. */
export async function refreshVisitOrder(ctx: AppContext, key: VisitKey): Promise<Outcome<null>> {
  const row = await ownRow(ctx, key);
  if (row === undefined) return { kind: 'not_found' };
  const settled = await settleOrder(ctx, { countyId: row.county_id, id: row.id });
  return settled.kind === 'done' ? done(null) : settled;
}

/** Gives up this browser's order before it is paid. */
export async function cancelVisitOrder(ctx: AppContext, key: VisitKey): Promise<Outcome<null>> {
  const row = await ownRow(ctx, key);
  if (row === undefined) return { kind: 'not_found' };
  const cancelled = await cancelOrder(ctx, row, { actor: PAYER_ACTOR, actingFor: null });
  return cancelled.kind === 'done' ? done(null) : cancelled;
}

function ownRow(ctx: AppContext, { orderId, visitHash }: VisitKey) {
  return inTransaction(ctx.database, (tx) => selectVisitOrder(tx, orderId, visitHash));
}
