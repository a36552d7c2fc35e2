import { isOpenOrder } from '@tongban/domain/payment';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { reportOf } from '../biller/charge-report.ts';
import { selectOrderForCheck, selectOrderForUpdate, updateOrder } from '../payments.store.ts';
import type { OrderWish } from './order-wish.ts';
import { applyCancellation, applyReport } from './settle-order.ts';

/**
 * Opens the charge at the company under our order's number. Without an answer the order stays as it is: the charge may be
 * open there, and asking later tells (E-47). A charge that the company refuses ends the order; one that it opened for an
 * order given up meanwhile is closed again, so that nobody pays it.
 */
export async function sendOrder(
  ctx: AppContext,
  key: { readonly countyId: string; readonly orderId: string },
  { service, account, addresses }: OrderWish,
): Promise<Outcome<null>> {
  const { countyId, orderId: id } = key;
  const row = await inTransaction(ctx.database, (tx) => selectOrderForUpdate(tx, { countyId, id }));
  if (row === undefined || row.status !== 'created') return done(null);
  const answer = await service.biller.openCharge({
    orderNumber: row.number,
    kind: service.kind,
    county: service.county.code,
    account: account.account,
    billNumber: row.bill_number,
    amount: row.amount,
    channel: row.channel === 'online' ? 'cashier' : 'terminal',
    returnUrl: `${addresses.returnTo}${id}`,
    notifyUrl: addresses.notify,
  });
  if (answer.kind === 'changed' || answer.kind === 'unknown') {
    await applyCancellation(ctx, { countyId, id }, 'refused_by_company');
    return { kind: 'problem', problem: { code: 'bill_changed' } };
  }
  const report = reportOf(answer);
  if (answer.kind === 'told' && report !== null) {
    await applyReport(ctx, { countyId, id }, report);
    const { cashierUrl } = answer.value;
    await inTransaction(ctx.database, (tx) => updateOrder(tx, { countyId, id }, { cashier_url: cashierUrl }));
  }
  await closeIfGivenUp(ctx, key, service);
  return done(null);
}

async function closeIfGivenUp(
  ctx: AppContext,
  { countyId, orderId: id }: { readonly countyId: string; readonly orderId: string },
  { biller }: OrderWish['service'],
): Promise<void> {
  const row = await inTransaction(ctx.database, (tx) => selectOrderForCheck(tx, { countyId, id }));
  if (row === undefined || isOpenOrder(row.state.status) || row.state.payment !== null) return;
  const report = reportOf(await biller.cancelCharge(row.number));
  // Paid in that moment: the order becomes paid after all.
  if (report?.state === 'paid') await applyReport(ctx, { countyId, id }, report);
}
