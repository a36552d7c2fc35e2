import type { PaymentOrder } from '@tongban/domain/payment';
import type { AppContext } from '../../../app-context.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { billerOf } from '../biller/biller.ts';
import { reportOf } from '../biller/charge-report.ts';
import type { OrderRow } from '../payments.store.ts';
import { applyCancellation, applyReport } from './settle-order.ts';

/**
 * Gives an order up. The charge is closed at the company first, so that it cannot be paid any more; where the money has
 * already arrived, the order is paid and not cancelled (E-47).
 */
export async function cancelOrder(
  ctx: AppContext,
  { county_id: countyId, id, number }: OrderRow,
  by: { readonly actor: string; readonly actingFor: string | null },
): Promise<Outcome<PaymentOrder>> {
  const biller = billerOf(ctx);
  if (biller === null) return { kind: 'problem', problem: { code: 'payment_closed' } };
  const report = reportOf(await biller.cancelCharge(number));
  // A charge that the company leaves open may still be paid, so the order is not given up either.
  if (report === null || report.state === 'open') {
    return { kind: 'problem', problem: { code: 'biller_unavailable' } };
  }
  if (report.state === 'paid') return applyReport(ctx, { countyId, id }, report);
  return applyCancellation(ctx, { countyId, id }, 'payer', by);
}
