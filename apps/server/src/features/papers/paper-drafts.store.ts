import type { AgreementDraft, MemoDraft } from '@tongban/domain/delegation';
import type { PersonId } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { ColumnType } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Tx } from '../../platform/db/transaction.ts';

/** What is written of each kind of paper. */
export interface DraftContents {
  readonly agreement: AgreementDraft;
  readonly memo: MemoDraft;
}
export type PaperKind = keyof DraftContents;

interface PaperDraftTable {
  county_id: string;
  id: string;
  paper: string;
  township_id: string;
  version: number;
  drafted_by: string;
  drafted_at: Instant;
  content: ColumnType<AgreementDraft | MemoDraft, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    paper_draft: PaperDraftTable;
  }
}

export interface StoredDraft<P extends PaperKind> {
  readonly id: string;
  readonly version: number;
  readonly draftedBy: PersonId;
  readonly draftedAt: Instant;
  readonly content: DraftContents[P];
}

interface DraftKey<P extends PaperKind> {
  readonly countyId: string;
  readonly paper: P;
  readonly id: string;
}

/** The draft, locked until the transaction ends: two people do not save or sign it at once. */
export async function lockDraft<P extends PaperKind>(
  tx: Tx,
  { countyId, paper, id }: DraftKey<P>,
): Promise<StoredDraft<P> | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await tx
    .selectFrom('paper_draft')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .where('paper', '=', paper)
    .forUpdate()
    .executeTakeFirst();
  return row && stored<P>(row);
}

/** Every draft of the kind in a county, or of one township. */
export async function selectDrafts<P extends PaperKind>(
  tx: Tx,
  paper: P,
  { countyId, townshipId }: { readonly countyId: string; readonly townshipId: string | null },
): Promise<readonly StoredDraft<P>[]> {
  const rows = await tx
    .selectFrom('paper_draft')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('paper', '=', paper)
    .$if(townshipId !== null, (query) => query.where('township_id', '=', townshipId ?? ''))
    .orderBy('id')
    .execute();
  return rows.map((row) => stored<P>(row));
}

/** Inserts a first version; false when somebody else's draft has the id already. */
export async function insertDraft<P extends PaperKind>(
  tx: Tx,
  { countyId, paper, id }: DraftKey<P>,
  { content, draftedBy, draftedAt }: Omit<StoredDraft<P>, 'id' | 'version'>,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('paper_draft')
    .values({
      county_id: countyId,
      id,
      paper,
      township_id: content.townshipId,
      version: 1,
      drafted_by: draftedBy,
      drafted_at: draftedAt,
      content: JSON.stringify(content),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function updateDraft<P extends PaperKind>(
  tx: Tx,
  { countyId, id }: DraftKey<P>,
  { version, content, draftedBy, draftedAt }: Omit<StoredDraft<P>, 'id'>,
): Promise<void> {
  await tx
    .updateTable('paper_draft')
    .set({
      version,
      township_id: content.townshipId,
      drafted_by: draftedBy,
      drafted_at: draftedAt,
      content: JSON.stringify(content),
    })
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .execute();
}

export async function deleteDraft(
  tx: Tx,
  { countyId, id }: Pick<DraftKey<PaperKind>, 'countyId' | 'id'>,
): Promise<void> {
  await tx.deleteFrom('paper_draft').where('county_id', '=', countyId).where('id', '=', id).execute();
}

function stored<P extends PaperKind>(row: {
  id: string;
  version: number;
  drafted_by: string;
  drafted_at: Instant;
  content: AgreementDraft | MemoDraft;
}): StoredDraft<P> {
  return {
    id: row.id,
    version: row.version,
    draftedBy: row.drafted_by,
    draftedAt: row.drafted_at,
    // The query asked for the paper's own kind.
    content: row.content as DraftContents[P],
  };
}
