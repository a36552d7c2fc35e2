import type { AccountSecurity } from '@tongban/domain/account';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface AccountSecurityTable {
  county_id: string;
  id: string;
  version: number;
  state: ColumnType<AccountSecurity, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    account_security: AccountSecurityTable;
  }
}

export type AccountSecurityRow = Selectable<AccountSecurityTable>;

export function selectAccountSecurity(
  tx: Tx,
  countyId: string,
  id: string,
): Promise<AccountSecurityRow | undefined> {
  return tx
    .selectFrom('account_security')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function saveAccountSecurity(tx: Tx, row: AccountSecurityRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('account_security')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
}
