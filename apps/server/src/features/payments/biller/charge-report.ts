import type { ChargeReport } from '@tongban/domain/payment';
import type { BillerAnswer } from './biller.ts';
import type { BillerCharge } from './biller-shapes.ts';

/** What the company says of a charge, in the words of the domain; null where it gave no answer. */
export function reportOf(answer: BillerAnswer<BillerCharge>): ChargeReport | null {
  if (answer.kind === 'unavailable') return null;
  if (answer.kind !== 'told') return { state: 'unknown' };
  const { chargeNumber, state, payment } = answer.value;
  if (payment === null) return state === 'open' ? { state, chargeNumber } : { state: 'unknown' };
  const { reference, amount, paidAt, invoiceNumber, refund } = payment;
  const receipt = invoiceNumber === null ? null : { invoiceNumber, issuedAt: paidAt };
  return { state: 'paid', chargeNumber, payment: { reference, amount, paidAt }, receipt, refund };
}
