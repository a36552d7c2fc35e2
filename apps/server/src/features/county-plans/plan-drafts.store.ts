import type { SavePlanDraftBody } from '@tongban/contract';
import type { Instant } from '@tongban/domain/time';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

/** What a plan says: kept with the draft, and after publication outside the ledger. */
export type PlanContent = Pick<SavePlanDraftBody, 'title' | 'measures'>;

interface PlanDraftTable {
  county_id: string;
  version: number;
  content: ColumnType<PlanContent, string, string>;
  written_by: ColumnType<readonly string[], string, string>;
  changed_by: string;
  changed_at: Instant;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    county_plan_draft: PlanDraftTable;
  }
}

export type PlanDraft = Selectable<PlanDraftTable>;

export function selectPlanDraft(tx: Tx, countyId: string): Promise<PlanDraft | undefined> {
  return tx.selectFrom('county_plan_draft').selectAll().where('county_id', '=', countyId).executeTakeFirst();
}

/** The draft, held until the transaction ends: two editors write one after the other. */
export function lockPlanDraft(tx: Tx, countyId: string): Promise<PlanDraft | undefined> {
  return tx
    .selectFrom('county_plan_draft')
    .selectAll()
    .where('county_id', '=', countyId)
    .forUpdate()
    .executeTakeFirst();
}

/** True when it was begun now; false when the county has one already. */
export async function insertPlanDraft(tx: Tx, draft: PlanDraft): Promise<boolean> {
  const { content, written_by } = draft;
  const inserted = await tx
    .insertInto('county_plan_draft')
    .values({ ...draft, content: JSON.stringify(content), written_by: JSON.stringify(written_by) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n) > 0;
}

export async function updatePlanDraft(tx: Tx, { county_id, ...draft }: PlanDraft): Promise<void> {
  await tx
    .updateTable('county_plan_draft')
    .set({
      ...draft,
      content: JSON.stringify(draft.content),
      written_by: JSON.stringify(draft.written_by),
    })
    .where('county_id', '=', county_id)
    .execute();
}

export async function deletePlanDraft(tx: Tx, countyId: string): Promise<void> {
  await tx.deleteFrom('county_plan_draft').where('county_id', '=', countyId).execute();
}
