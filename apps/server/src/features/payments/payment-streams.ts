import { evolvePaymentOrder, evolveReconciliation, openDifferences } from '@tongban/domain/payment';
import { localDate } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { defineStream, type RefoldableStream, type Refolded } from '../organisations/index.ts';
import { type FoldedOrder, orderColumns, saveOrderRow } from './order-columns.ts';
import { selectOrderForCheck } from './payments.store.ts';
import {
  type ReconciledDay,
  type ReconciliationRow,
  saveReconciliation,
  selectReconciliation,
} from './reconciliations.store.ts';

/** `payment-order:<id>` */
const paymentOrderStream = defineStream({
  prefix: 'payment-order',
  evolve: evolvePaymentOrder,
  project: (_countyId, _version, state) => orderColumns(state),
  save: saveOrderRow,
  find: findFolded,
});

/** `reconciliation:<companyId>:<itemId>:<day>` */
export const reconciliationStream = defineStream({
  prefix: 'reconciliation',
  evolve: evolveReconciliation,
  project: (countyId, version, state): ReconciliationRow => ({
    county_id: countyId,
    company_id: state.companyId,
    item_id: state.itemId,
    day: state.day,
    version,
    open_differences: openDifferences(state).length,
    state,
  }),
  save: saveReconciliation,
  find: (tx, countyId, key) => selectReconciliation(tx, countyId, dayOfKey(key)),
});

export const paymentStreams: readonly RefoldableStream[] = [paymentOrderStream, reconciliationStream];

/** Refolds one stream of payments by its full name; null when it is none. */
export async function refoldPayment(tx: Tx, countyId: string, stream: string): Promise<Refolded | null> {
  const colon = stream.indexOf(':');
  const kind = paymentStreams.find(({ prefix }) => prefix === stream.slice(0, colon));
  return kind === undefined ? null : kind.refold(tx, countyId, stream.slice(colon + 1));
}

/** The part of a reconciliation's stream name after the prefix. Ids hold no colon. */
export function reconciliationKey({ companyId, itemId, day }: ReconciledDay): string {
  return `${companyId}:${itemId}:${day}`;
}

function dayOfKey(key: string): ReconciledDay {
  const [companyId = '', itemId = '', day = ''] = key.split(':');
  return { companyId, itemId, day: localDate(day) };
}

/** The folded columns of the row only, as the stream would write them. */
async function findFolded(tx: Tx, countyId: string, id: string): Promise<FoldedOrder | undefined> {
  const row = await selectOrderForCheck(tx, { countyId, id });
  if (row === undefined) return undefined;
  const {
    account_index: _index,
    account_masked: _account,
    payer_masked: _payer,
    code_hash: _code,
    visit_hash: _visit,
    cashier_url: _cashier,
    ...folded
  } = row;
  // A row that was tampered with differs from the fold in any column; the types are those of the table.
  return folded as FoldedOrder;
}
