import type { PowerRequest } from '@tongban/domain/delegation';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import type { CountyPart } from './county-records.store.ts';

interface PowerRequestTable {
  county_id: string;
  id: string;
  township_id: string;
  version: number;
  state: ColumnType<PowerRequest, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    power_request: PowerRequestTable;
  }
}

export type PowerRequestRow = Selectable<PowerRequestTable>;

export function selectPowerRequest(
  tx: Tx,
  countyId: string,
  id: string,
): Promise<PowerRequestRow | undefined> {
  return tx
    .selectFrom('power_request')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** All requests of a county, or of one of its townships. */
export async function selectPowerRequests(
  tx: Tx,
  { countyId, townshipId }: CountyPart,
): Promise<readonly PowerRequest[]> {
  const rows = await tx
    .selectFrom('power_request')
    .select('state')
    .where('county_id', '=', countyId)
    .$if(townshipId !== null, (query) => query.where('township_id', '=', townshipId ?? ''))
    .orderBy('id')
    .execute();
  return rows.map(({ state }) => state);
}

export async function savePowerRequest(tx: Tx, row: PowerRequestRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('power_request')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
}
