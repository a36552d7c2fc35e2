import type { orderListQuerySchema, PaymentOrderRow } from '@tongban/contract';
import { endOfDay, parseLocalDate, startOfDay } from '@tongban/domain/time';
import { validate as isUuid } from 'uuid';
import type { z } from 'zod';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { loadOrganisations } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { accountIndexOf } from '../lookup-keys.ts';
import { readOrderNumber } from '../order-numbers.ts';
import { paymentScopes } from '../payments.policy.ts';
import { type OrderFilter, selectOrders } from '../payments.store.ts';
import { presentOrderRow } from '../present-order.ts';

export type OrderListQuery = z.output<typeof orderListQuerySchema>;

/** One page of the register in the actor's scope; `next` leads to the page after. */
export async function listOrders(
  ctx: AppContext,
  actor: StaffActor,
  query: OrderListQuery,
): Promise<Outcome<{ orders: PaymentOrderRow[]; next: string | null }>> {
  const { after, day } = query;
  if (after !== undefined && !isUuid(after))
    return invalid('after', '翻页位置已经失效，请从第一页重新查看。');
  const date = day === undefined ? null : parseLocalDate(day);
  if (day !== undefined && date === null) return invalid('day', '没有这一天。');
  const filter: OrderFilter = {
    itemId: query.itemId ?? null,
    status: query.status ?? null,
    created: date === null ? null : [startOfDay(date), endOfDay(date)],
    after: after ?? null,
    limit: query.limit + 1,
    ...searchOf(ctx, query.q ?? ''),
  };
  return inSnapshot(ctx.database, async (tx) => {
    const found = await selectOrders(tx, paymentScopes(actor), filter);
    const page = found.slice(0, query.limit);
    const counties = [...new Set(page.map(({ county_id }) => county_id))];
    const organisations = new Map();
    for (const county of counties) {
      for (const [id, each] of await loadOrganisations(tx, county)) organisations.set(id, each);
    }
    return done({
      orders: page.map((row) => presentOrderRow(ctx, organisations, row)),
      next: found.length > query.limit ? (page.at(-1)?.id ?? null) : null,
    });
  });
}

/** An order number, or else a whole account: parts of one find nothing, since the index is keyed. */
function searchOf(
  { keys }: Pick<AppContext, 'keys'>,
  q: string,
): Pick<OrderFilter, 'number' | 'accountIndex'> {
  if (q === '') return { number: null, accountIndex: null };
  const number = readOrderNumber(q)?.number ?? null;
  return { number, accountIndex: number === null ? accountIndexOf(keys, q) : null };
}

function invalid(field: string, message: string): Outcome<never> {
  return { kind: 'invalid', fields: [{ field, message }] };
}
