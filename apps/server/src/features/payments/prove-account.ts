import type { Instant } from '@tongban/domain/time';
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
  /** The network address it is typed from. */
  readonly from: string;
}

/** Generous, since a whole county may sit behind one address (design §9); too few to go through the households. */
const WRONG_OF_ONE_ADDRESS = 100;

/**
 * The account of whoever knows its household: bills of strangers are not shown. A wrong character and an unknown account are
 * answered alike; after five wrong ones a day of an account, or a hundred from one address, nothing is. No transaction is
 * open while the company is asked.
 */
export async function proveAccount(
  ctx: Pick<AppContext, 'database' | 'keys' | 'clock'>,
  service: PaymentService,
  proof: AccountProof,
): Promise<Outcome<BillerAccount>> {
  const tries = triesOf(ctx, service, proof, ctx.clock.now());
  const taken = await inTransaction(ctx.database, async (tx) => {
    const left: boolean[] = [];
    for (const each of tries) left.push(await takeTry(tx, each));
    return left.every((isLeft) => isLeft);
  });
  if (!taken) return { kind: 'problem', problem: { code: 'payment_tries_used' } };
  const found = await lookUpAccount(service, proof.account);
  const isUnanswered = found.kind === 'problem' && found.problem.code === 'biller_unavailable';
  const isProven = found.kind === 'done' && [...found.value.name].at(-1) === proof.lastCharacter.trim();
  if (isUnanswered || isProven) {
    await inTransaction(ctx.database, async (tx) => {
      for (const each of tries) await giveTryBack(tx, each);
    });
  }
  if (isUnanswered || found.kind !== 'done') return found;
  return isProven ? done(found.value) : { kind: 'problem', problem: { code: 'bill_unknown' } };
}

/** Always in this order, so that two at once cannot wait for each other. */
function triesOf(
  { keys }: Pick<AppContext, 'keys'>,
  { county, kind }: PaymentService,
  { account, from }: AccountProof,
  at: Instant,
) {
  return [
    { subject: accountIndexOf(keys, `${county.id}/${kind}/${account}`), at },
    { subject: accountIndexOf(keys, `address/${from}`), at, triesADay: WRONG_OF_ONE_ADDRESS },
  ];
}
