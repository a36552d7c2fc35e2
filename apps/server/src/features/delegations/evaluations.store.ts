import type { PairEvaluations } from '@tongban/domain/delegation';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Pair } from '../organisations/index.ts';
import type { CountyPart } from './county-records.store.ts';

interface EvaluationTable {
  county_id: string;
  township_id: string;
  item_id: string;
  version: number;
  state: ColumnType<PairEvaluations, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    evaluation: EvaluationTable;
  }
}

export type EvaluationRow = Selectable<EvaluationTable>;

export function selectEvaluation(
  tx: Tx,
  countyId: string,
  { townshipId, itemId }: Pair,
): Promise<EvaluationRow | undefined> {
  return tx
    .selectFrom('evaluation')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('township_id', '=', townshipId)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
}

export async function selectEvaluations(
  tx: Tx,
  { countyId, townshipId }: CountyPart,
): Promise<readonly PairEvaluations[]> {
  const rows = await tx
    .selectFrom('evaluation')
    .select('state')
    .where('county_id', '=', countyId)
    .$if(townshipId !== null, (query) => query.where('township_id', '=', townshipId ?? ''))
    .execute();
  return rows.map(({ state }) => state);
}

export async function saveEvaluation(tx: Tx, row: EvaluationRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('evaluation')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'township_id', 'item_id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
}
