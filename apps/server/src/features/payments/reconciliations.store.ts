import type { ItemId } from '@tongban/domain/catalogue';
import type { LocalDate } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import './payment-tables.ts';

export type ReconciliationRow = Selectable<Tables['payment_reconciliation']>;

/** One company's service on one day. */
export interface ReconciledDay {
  readonly companyId: string;
  readonly itemId: ItemId;
  readonly day: LocalDate;
}

export function selectReconciliation(
  tx: Tx,
  countyId: string,
  { companyId, itemId, day }: ReconciledDay,
): Promise<ReconciliationRow | undefined> {
  return tx
    .selectFrom('payment_reconciliation')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('day', '=', day)
    .where('company_id', '=', companyId)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
}

export function selectReconciliations(
  tx: Tx,
  countyIds: readonly string[],
  day: LocalDate,
): Promise<ReconciliationRow[]> {
  return tx
    .selectFrom('payment_reconciliation')
    .selectAll()
    .where('county_id', 'in', [...countyIds])
    .where('day', '=', day)
    .orderBy('county_id')
    .orderBy('item_id')
    .execute();
}

export async function saveReconciliation(tx: Tx, row: ReconciliationRow): Promise<void> {
  const state = JSON.stringify(row.state);
  const { version, open_differences } = row;
  await tx
    .insertInto('payment_reconciliation')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict
        .columns(['county_id', 'day', 'company_id', 'item_id'])
        .doUpdateSet({ version, open_differences, state }),
    )
    .execute();
}
