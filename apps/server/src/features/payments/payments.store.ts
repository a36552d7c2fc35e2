import type { ItemId } from '@tongban/domain/catalogue';
import type { Instant } from '@tongban/domain/time';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { PaymentScope } from './payments.policy.ts';
import './payment-tables.ts';

export type OrderRow = Selectable<Tables['payment_order']>;

interface OrderKey {
  readonly countyId: string;
  readonly id: string;
}

/** False when another order holds the bill: the index lets one in, whoever comes at the same moment (PAY-05). */
export async function insertOrder(tx: Tx, row: Insertable<Tables['payment_order']>): Promise<boolean> {
  const result = await tx
    .insertInto('payment_order')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

export async function updateOrder(
  tx: Tx,
  { countyId, id }: OrderKey,
  change: Updateable<Tables['payment_order']>,
): Promise<void> {
  await tx
    .updateTable('payment_order')
    .set(change)
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .execute();
}

/** The order if the actor may see it; the same answer whether it does not exist or is out of scope. */
export async function selectOrder(
  tx: Tx,
  scopes: readonly PaymentScope[],
  id: string,
): Promise<OrderRow | undefined> {
  if (!isUuid(id) || scopes.length === 0) return undefined;
  return inScope(tx, scopes).where('id', '=', id).executeTakeFirst();
}

export function selectOrderForUpdate(tx: Tx, { countyId, id }: OrderKey): Promise<OrderRow | undefined> {
  return tx
    .selectFrom('payment_order')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The row as it is, without a scope: only for `tongban verify`. */
export function selectOrderForCheck(tx: Tx, { countyId, id }: OrderKey): Promise<OrderRow | undefined> {
  return tx
    .selectFrom('payment_order')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The order that a browser made; nobody else's. */
export async function selectVisitOrder(tx: Tx, id: string, visitHash: string): Promise<OrderRow | undefined> {
  if (!isUuid(id)) return undefined;
  return tx
    .selectFrom('payment_order')
    .selectAll()
    .where('id', '=', id)
    .where('visit_hash', '=', visitHash)
    .executeTakeFirst();
}

/** By its number, without a scope: for whoever proves it with the code, and for the company's notification. */
export function selectOrderByNumber(tx: Tx, countyId: string, number: string): Promise<OrderRow | undefined> {
  return tx
    .selectFrom('payment_order')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('number', '=', number)
    .executeTakeFirst();
}

/** The order that a payment of the company stands on; the index allows one. */
export function selectOrderByReference(
  tx: Tx,
  payment: { readonly countyId: string; readonly companyId: string; readonly reference: string },
): Promise<Pick<OrderRow, 'id'> | undefined> {
  return tx
    .selectFrom('payment_order')
    .select('id')
    .where('county_id', '=', payment.countyId)
    .where('company_id', '=', payment.companyId)
    .where('reference', '=', payment.reference)
    .executeTakeFirst();
}

/** The order that holds the bill now. */
export function selectOpenOrder(
  tx: Tx,
  bill: { readonly countyId: string; readonly companyId: string; readonly billNumber: string },
): Promise<OrderRow | undefined> {
  return tx
    .selectFrom('payment_order')
    .selectAll()
    .where('county_id', '=', bill.countyId)
    .where('company_id', '=', bill.companyId)
    .where('bill_number', '=', bill.billNumber)
    .where('status', 'in', ['created', 'awaiting_payment'])
    .executeTakeFirst();
}

/** Orders about which the company may have news: open ones, and paid ones that wait for their invoice. */
export async function selectUnsettled(
  tx: Tx,
  { createdBefore, paidAfter }: { readonly createdBefore: Instant; readonly paidAfter: Instant },
  limit: number,
): Promise<OrderRow[]> {
  const open = await tx
    .selectFrom('payment_order')
    .selectAll()
    .where('status', 'in', ['created', 'awaiting_payment'])
    .where('created_at', '<=', createdBefore)
    .orderBy('created_at')
    .limit(limit)
    .execute();
  const uninvoiced = await tx
    .selectFrom('payment_order')
    .selectAll()
    .where('status', '=', 'paid')
    .where('paid_at', '>', paidAfter)
    .orderBy('paid_at')
    .limit(limit)
    .execute();
  return [...open, ...uninvoiced];
}

/** What the company has taken by our orders from `from` until before `until`, given back later or not. */
export function selectPaid(
  tx: Tx,
  service: { readonly countyId: string; readonly companyId: string; readonly itemId: ItemId },
  [from, until]: readonly [Instant, Instant],
): Promise<Pick<OrderRow, 'number' | 'reference' | 'amount'>[]> {
  return tx
    .selectFrom('payment_order')
    .select(['number', 'reference', 'amount'])
    .where('county_id', '=', service.countyId)
    .where('company_id', '=', service.companyId)
    .where('item_id', '=', service.itemId)
    .where('paid_at', '>=', from)
    .where('paid_at', '<', until)
    .execute();
}

export interface OrderFilter {
  readonly itemId: string | null;
  readonly status: string | null;
  readonly number: string | null;
  readonly accountIndex: string | null;
  /** First and one-after-last instant of a day. */
  readonly created: readonly [Instant, Instant] | null;
  readonly after: string | null;
  readonly limit: number;
}

/** One page of the register, newest first, never beyond the scopes. */
export async function selectOrders(
  tx: Tx,
  scopes: readonly PaymentScope[],
  filter: OrderFilter,
): Promise<OrderRow[]> {
  if (scopes.length === 0) return [];
  const { itemId, status, number, accountIndex, created, after, limit } = filter;
  let query = inScope(tx, scopes);
  if (itemId !== null) query = query.where('item_id', '=', itemId);
  if (status !== null) query = query.where('status', '=', status);
  if (number !== null) query = query.where('number', '=', number);
  if (accountIndex !== null) query = query.where('account_index', '=', accountIndex);
  if (created !== null)
    query = query.where('created_at', '>=', created[0]).where('created_at', '<', created[1]);
  if (after !== null) query = query.where('id', '<', after);
  return query.orderBy('id', 'desc').limit(limit).execute();
}

export async function nextPaymentSequence(tx: Tx, countyCode: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select nextval(${`payment_number_${countyCode}`}::regclass) as n`.execute(tx);
  return Number(rows[0]?.n);
}

function inScope(tx: Tx, scopes: readonly PaymentScope[]) {
  return tx
    .selectFrom('payment_order')
    .selectAll()
    .where((eb) =>
      eb.or(
        scopes.map((scope) => {
          const inCounty = eb('county_id', '=', scope.countyId);
          if (scope.kind === 'county') return inCounty;
          if (scope.kind === 'hall') return eb.and([inCounty, eb('channel', '=', 'county_hall')]);
          return eb.and([
            inCounty,
            eb('channel', '=', 'township_centre'),
            eb('township_id', '=', scope.townshipId),
          ]);
        }),
      ),
    );
}
