import type { CountyPlan, WorkGroup } from '@tongban/domain/delegation';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface CountyStateTable<S> {
  county_id: string;
  version: number;
  state: ColumnType<S, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    work_group: CountyStateTable<WorkGroup>;
    county_plan: CountyStateTable<CountyPlan>;
  }
}

export type WorkGroupRow = Selectable<CountyStateTable<WorkGroup>>;
export type CountyPlanRow = Selectable<CountyStateTable<CountyPlan>>;

export function selectWorkGroup(tx: Tx, countyId: string): Promise<WorkGroupRow | undefined> {
  return tx.selectFrom('work_group').selectAll().where('county_id', '=', countyId).executeTakeFirst();
}

export function selectCountyPlan(tx: Tx, countyId: string): Promise<CountyPlanRow | undefined> {
  return tx.selectFrom('county_plan').selectAll().where('county_id', '=', countyId).executeTakeFirst();
}

export async function saveWorkGroup(tx: Tx, row: WorkGroupRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('work_group')
    .values({ ...row, state })
    .onConflict((conflict) => conflict.column('county_id').doUpdateSet({ version: row.version, state }))
    .execute();
}

export async function saveCountyPlan(tx: Tx, row: CountyPlanRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('county_plan')
    .values({ ...row, state })
    .onConflict((conflict) => conflict.column('county_id').doUpdateSet({ version: row.version, state }))
    .execute();
}
