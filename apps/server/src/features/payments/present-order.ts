import type { PaymentOrderRow, PaymentOrderView } from '@tongban/contract';
import type { Organisation } from '@tongban/domain/organisation';
import { amountInCapitals, PAYMENT_CHANNEL_NAMES, type PaymentOrder } from '@tongban/domain/payment';
import { ORDER_STATUS_NAMES } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findCounty, findTownship, itemNamed } from '../catalogue/index.ts';
import { loadOrganisations, placeName } from '../delegations/index.ts';
import { readPayer } from './payer-content.ts';
import type { OrderRow } from './payments.store.ts';

type Organisations = ReadonlyMap<string, Organisation>;

/** One line of the register. */
export function presentOrderRow(
  { reference }: Pick<AppContext, 'reference'>,
  organisations: Organisations,
  row: OrderRow,
): PaymentOrderRow {
  const { state } = row;
  return {
    id: row.id,
    number: row.number,
    itemId: row.item_id,
    itemName: itemNamed(reference, row.item_id)?.name ?? row.item_id,
    companyName: organisations.get(row.company_id)?.name ?? '',
    channel: state.channel,
    channelName: PAYMENT_CHANNEL_NAMES[state.channel],
    placeName: placeOf({ reference }, state),
    status: state.status,
    statusName: ORDER_STATUS_NAMES[state.status],
    amount: amountOf(state),
    accountMasked: row.account_masked,
    payerMasked: row.payer_masked,
    createdAt: row.created_at,
    paidAt: row.paid_at,
    reference: row.reference,
  };
}

/** The whole order as its payer or its counter sees it. `withCode` only for who made it. */
export async function presentOrder(
  tx: Tx,
  ctx: Pick<AppContext, 'reference' | 'keys' | 'demo'>,
  row: OrderRow,
  { withCode }: { readonly withCode: boolean },
): Promise<PaymentOrderView> {
  const { state } = row;
  const payer = await readPayer(tx, ctx, row.county_id, state.payer);
  const organisations = await loadOrganisations(tx, row.county_id);
  const isOpen = state.status === 'awaiting_payment' || state.status === 'created';
  return {
    ...presentOrderRow(ctx, organisations, row),
    code: withCode ? (payer?.code ?? null) : null,
    amountInCapitals: amountInCapitals(amountOf(state)),
    outstanding: state.outstanding,
    addressMasked: payer?.addressMasked ?? '',
    expiresAt: state.expiresAt,
    invoiceNumber: state.receipt?.invoiceNumber ?? null,
    invoicedAt: state.receipt?.issuedAt ?? null,
    refund: state.refund,
    terminalUrl: ctx.demo && isOpen && state.channel !== 'online' ? row.cashier_url : null,
    chain: [...state.chain],
  };
}

/** What arrived, once something has: a receipt never says more than the company took. */
function amountOf({ amount, payment }: PaymentOrder): number {
  return payment?.amount ?? amount;
}

function placeOf({ reference }: Pick<AppContext, 'reference'>, state: PaymentOrder): string | null {
  if (state.channel === 'online') return null;
  const township = state.townshipId === null ? null : findTownship(reference, state.townshipId);
  return placeName(findCounty(reference, state.countyId)?.name ?? '', township?.name ?? null);
}
