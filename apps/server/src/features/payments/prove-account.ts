import type { AppContext } from '../../app-context.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import { giveTryBack, takeTry } from './attempts.store.ts';
import type { BillerAccount } from './biller/biller-shapes.ts';
import { lookUpAccount } from './look-up-bills.ts';
import { accountIndexOf } from './lookup-keys.ts';
import type { PaymentService } from './payment-service.ts';

/** What a resident types to see a bill: the account, and the last character of the household's name as on the bill. */
export interface AccountProof {
  readonly account: string;
  readonly lastCharacter: string;
}

/**
 * The account of whoever knows its household: bills of strangers are not shown. A wrong character and an unknown account are
 * answered alike, and after five wrong ones a day nothing is. No transaction is open while the company is asked.
 */
export async function proveAccount(
  ctx: Pick<AppContext, 'database' | 'keys' | 'clock'>,
  service: PaymentService,
  { account, lastCharacter }: AccountProof,
): Promise<Outcome<BillerAccount>> {
  const at = ctx.clock.now();
  const subject = accountIndexOf(ctx.keys, `${service.county.id}/${service.kind}/${account}`);
  if (!(await inTransaction(ctx.database, (tx) => takeTry(tx, { subject, at })))) {
    return { kind: 'problem', problem: { code: 'payment_tries_used' } };
  }
  const found = await lookUpAccount(service, account);
  const isUnanswered = found.kind === 'problem' && found.problem.code === 'biller_unavailable';
  const isProven = found.kind === 'done' && [...found.value.name].at(-1) === lastCharacter.trim();
  if (isUnanswered || isProven) await inTransaction(ctx.database, (tx) => giveTryBack(tx, { subject, at }));
  if (isUnanswered || found.kind !== 'done') return found;
  return isProven ? done(found.value) : { kind: 'problem', problem: { code: 'bill_unknown' } };
}
