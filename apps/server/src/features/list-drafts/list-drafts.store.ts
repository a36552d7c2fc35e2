import type { ListRow } from '@tongban/domain/delegation';
import type { Instant } from '@tongban/domain/time';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

/** A row as it is being written; which delegation of the item it is follows at publication. */
export type DraftRow = Required<Omit<ListRow, 'generation'>>;

interface ListDraftTable {
  county_id: string;
  township_id: string;
  id: string;
  version: number;
  base_version: number;
  status: 'drafting' | 'submitted';
  rows: ColumnType<readonly DraftRow[], string, string>;
  written_by: ColumnType<readonly string[], string, string>;
  changed_by: string;
  changed_at: Instant;
  submitted_at: Instant | null;
  return_note: string | null;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    list_draft: ListDraftTable;
  }
}

export type ListDraft = Selectable<ListDraftTable>;

/** A township of a county. */
export interface TownshipKey {
  readonly countyId: string;
  readonly townshipId: string;
}

export function selectListDraft(
  tx: Tx,
  { countyId, townshipId }: TownshipKey,
): Promise<ListDraft | undefined> {
  return tx
    .selectFrom('list_draft')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('township_id', '=', townshipId)
    .executeTakeFirst();
}

/** The draft, held until the transaction ends: two editors write one after the other. */
export function lockListDraft(tx: Tx, { countyId, townshipId }: TownshipKey): Promise<ListDraft | undefined> {
  return tx
    .selectFrom('list_draft')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('township_id', '=', townshipId)
    .forUpdate()
    .executeTakeFirst();
}

export function selectListDrafts(tx: Tx, countyId: string): Promise<ListDraft[]> {
  return tx.selectFrom('list_draft').selectAll().where('county_id', '=', countyId).execute();
}

/** True when it was begun now; false when the township has one already. */
export async function insertListDraft(tx: Tx, draft: ListDraft): Promise<boolean> {
  const inserted = await tx
    .insertInto('list_draft')
    .values({ ...draft, rows: JSON.stringify(draft.rows), written_by: JSON.stringify(draft.written_by) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n) > 0;
}

export async function updateListDraft(tx: Tx, draft: ListDraft): Promise<void> {
  const { county_id, township_id, id: _id, base_version: _base, rows, written_by, ...rest } = draft;
  await tx
    .updateTable('list_draft')
    .set({ ...rest, rows: JSON.stringify(rows), written_by: JSON.stringify(written_by) })
    .where('county_id', '=', county_id)
    .where('township_id', '=', township_id)
    .execute();
}

/** True when the draft was there in that version, and is no more. */
export async function deleteListDraft(
  tx: Tx,
  { county_id, township_id, id, version }: Pick<ListDraft, 'county_id' | 'township_id' | 'id' | 'version'>,
): Promise<boolean> {
  const deleted = await tx
    .deleteFrom('list_draft')
    .where('county_id', '=', county_id)
    .where('township_id', '=', township_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}
