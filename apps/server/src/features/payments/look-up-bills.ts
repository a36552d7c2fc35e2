import { done, type Outcome } from '../../platform/outcome.ts';
import type { BillerAccount } from './biller/biller-shapes.ts';
import type { PaymentService } from './payment-service.ts';

/** Asks the company for an account; what it does not know and what it does not answer are problems with a next step. */
export async function lookUpAccount(
  { biller, kind, county }: PaymentService,
  account: string,
): Promise<Outcome<BillerAccount>> {
  const answer = await biller.queryBills({ kind, county: county.code }, account);
  if (answer.kind === 'told') return done(answer.value);
  return {
    kind: 'problem',
    problem: { code: answer.kind === 'unknown' ? 'bill_unknown' : 'biller_unavailable' },
  };
}
