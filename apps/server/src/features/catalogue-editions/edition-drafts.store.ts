import type { EditionDraftChange } from '@tongban/contract';
import type { Instant } from '@tongban/domain/time';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface EditionDraftTable {
  county_id: string;
  version: number;
  title: string;
  changes: ColumnType<readonly EditionDraftChange[], string, string>;
  written_by: ColumnType<readonly string[], string, string>;
  changed_by: string;
  changed_at: Instant;
  submitted_by: string | null;
  return_note: string | null;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    catalogue_edition_draft: EditionDraftTable;
  }
}

export type EditionDraft = Selectable<EditionDraftTable>;

export function selectEditionDraft(tx: Tx, cityCode: string): Promise<EditionDraft | undefined> {
  return tx
    .selectFrom('catalogue_edition_draft')
    .selectAll()
    .where('county_id', '=', cityCode)
    .executeTakeFirst();
}

/** The draft, held until the transaction ends: two editors write one after the other. */
export function lockEditionDraft(tx: Tx, cityCode: string): Promise<EditionDraft | undefined> {
  return tx
    .selectFrom('catalogue_edition_draft')
    .selectAll()
    .where('county_id', '=', cityCode)
    .forUpdate()
    .executeTakeFirst();
}

/** True when it was begun now; false when there is one already. */
export async function insertEditionDraft(tx: Tx, draft: EditionDraft): Promise<boolean> {
  const { changes, written_by } = draft;
  const inserted = await tx
    .insertInto('catalogue_edition_draft')
    .values({ ...draft, changes: JSON.stringify(changes), written_by: JSON.stringify(written_by) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n) > 0;
}

export async function updateEditionDraft(tx: Tx, { county_id, ...draft }: EditionDraft): Promise<void> {
  const { changes, written_by } = draft;
  await tx
    .updateTable('catalogue_edition_draft')
    .set({ ...draft, changes: JSON.stringify(changes), written_by: JSON.stringify(written_by) })
    .where('county_id', '=', county_id)
    .execute();
}

export async function deleteEditionDraft(tx: Tx, cityCode: string): Promise<void> {
  await tx.deleteFrom('catalogue_edition_draft').where('county_id', '=', cityCode).execute();
}
