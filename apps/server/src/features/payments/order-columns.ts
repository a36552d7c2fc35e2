import type { PaymentOrder } from '@tongban/domain/payment';
import type { Tx } from '../../platform/db/transaction.ts';
import { updateOrder } from './payments.store.ts';

/** The columns of the row that its events say; the others are look-up values that stay outside the ledger. */
export function orderColumns(state: PaymentOrder) {
  return {
    county_id: state.countyId,
    id: state.orderId,
    number: state.number,
    item_id: state.itemId,
    channel: state.channel,
    township_id: state.townshipId,
    company_id: state.companyId,
    bill_number: state.billNumber,
    status: state.status,
    version: state.version,
    amount: state.amount,
    created_at: state.createdAt,
    expires_at: state.expiresAt,
    paid_at: state.payment?.paidAt ?? null,
    reference: state.payment?.reference ?? null,
    state,
  };
}

export type FoldedOrder = ReturnType<typeof orderColumns>;

/** Writes the folded columns of an order that has its row. */
export async function saveOrderRow(tx: Tx, { county_id, id, state, ...columns }: FoldedOrder): Promise<void> {
  await updateOrder(tx, { countyId: county_id, id }, { ...columns, state: JSON.stringify(state) });
}
