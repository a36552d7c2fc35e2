import { addMilliseconds } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { billerOf } from '../biller/biller.ts';
import { selectUnsettled } from '../payments.store.ts';
import { settleOrder } from './settle-order.ts';

const BATCH = 200;
/** Who pays now is not disturbed by our asking. */
const REST_MS = 60_000;
/** An invoice that has not come in three days will not come by asking. */
const INVOICE_MS = 3 * 86_400_000;

/** In a row: each waits until the time is over. */
const MOST_UNANSWERED = 3;

/**
 * Asks the company about every order that is still open or has no invoice yet: a charge whose answer was lost, a notification
 * that never arrived, an order whose time is over. How many moved on. Repeatable.
 */
export async function settleOpenOrders(
  ctx: Pick<AppContext, 'config' | 'clock' | 'database'>,
): Promise<number> {
  if (billerOf(ctx) === null) return 0;
  const now = ctx.clock.now();
  const ages = {
    createdBefore: addMilliseconds(now, -REST_MS),
    paidAfter: addMilliseconds(now, -INVOICE_MS),
  };
  const rows = await inTransaction(ctx.database, (tx) => selectUnsettled(tx, ages, BATCH));
  let settled = 0;
  let unanswered = 0;
  for (const { county_id: countyId, id, version } of rows) {
    const outcome = await settleOrder(ctx, { countyId, id });
    if (outcome.kind === 'done' && outcome.value.version > version) settled += 1;
    // One order that the company cannot answer for holds up no other; a company that answers for none is left alone.
    unanswered = outcome.kind === 'problem' ? unanswered + 1 : 0;
    if (unanswered === MOST_UNANSWERED) return settled;
  }
  return settled;
}
