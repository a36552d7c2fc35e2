import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCountyByCode } from '../../catalogue/index.ts';
import { isSignedBy, SIGNATURE_HEADER, TIME_HEADER } from '../biller/sign-message.ts';
import { readOrderNumber } from '../order-numbers.ts';
import { selectOrderByNumber } from '../payments.store.ts';
import { settleOrder } from './settle-order.ts';

/**
 * The company says that there is news of an order. Whatever it says is only a reason to ask it, so a replayed or invented
 * message has no effect; the signature keeps strangers from making us ask (E-47).
 */
export async function receiveNotification(
  ctx: AppContext,
  { orderNumber }: { readonly orderNumber: string },
  { method, url: path, headers }: Pick<FastifyRequest, 'method' | 'url' | 'headers'>,
): Promise<Outcome<null>> {
  const { billerKey } = ctx.config;
  const body = JSON.stringify({ orderNumber });
  const isSigned =
    billerKey !== undefined &&
    isSignedBy(billerKey, headers[SIGNATURE_HEADER], { method, path, time: headers[TIME_HEADER], body });
  const read = readOrderNumber(orderNumber);
  const county = read && findCountyByCode(ctx.reference, read.countyCode);
  if (!isSigned || !read || !county) return { kind: 'not_found' };
  const row = await inTransaction(ctx.database, (tx) => selectOrderByNumber(tx, county.id, read.number));
  if (row === undefined) return { kind: 'not_found' };
  const settled = await settleOrder(ctx, { countyId: row.county_id, id: row.id });
  return settled.kind === 'done' ? done(null) : settled;
}
