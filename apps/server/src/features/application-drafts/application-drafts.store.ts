import type { Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface ApplicationDraftTable {
  id: string;
  visit_hash: string;
  item_id: string;
  county_id: string;
  ciphertext: string;
  version: number;
  created_at: Instant;
  updated_at: Instant;
  expires_at: Instant;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    application_draft: ApplicationDraftTable;
  }
}

export type DraftRow = Selectable<ApplicationDraftTable>;

/** Whose draft: nobody reads another visitor's. */
export interface DraftKey {
  readonly id: string;
  readonly visitHash: string;
}

export async function insertDraft(tx: Tx, row: DraftRow): Promise<void> {
  await tx.insertInto('application_draft').values(row).execute();
}

export function selectDraft(
  tx: Tx,
  { id, visitHash }: DraftKey,
  now: Instant,
): Promise<DraftRow | undefined> {
  return tx
    .selectFrom('application_draft')
    .selectAll()
    .where('id', '=', id)
    .where('visit_hash', '=', visitHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** The draft, locked until the transaction ends: two tabs write one after the other. */
export function lockDraft(tx: Tx, { id, visitHash }: DraftKey, now: Instant): Promise<DraftRow | undefined> {
  return tx
    .selectFrom('application_draft')
    .selectAll()
    .where('id', '=', id)
    .where('visit_hash', '=', visitHash)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst();
}

/** The visitor's drafts of an item, the latest first. */
export function selectDraftsOf(
  tx: Tx,
  { visitHash, itemId }: { readonly visitHash: string; readonly itemId: string },
  now: Instant,
): Promise<DraftRow[]> {
  return tx
    .selectFrom('application_draft')
    .selectAll()
    .where('visit_hash', '=', visitHash)
    .where('item_id', '=', itemId)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .limit(10)
    .execute();
}

export async function updateDraft(tx: Tx, row: DraftRow): Promise<void> {
  const { id, visit_hash, county_id, ciphertext, version, updated_at, expires_at } = row;
  await tx
    .updateTable('application_draft')
    .set({ visit_hash, county_id, ciphertext, version, updated_at, expires_at })
    .where('id', '=', id)
    .execute();
}

type Deleted = Pick<DraftRow, 'id' | 'county_id'>;

export function deleteDraft(tx: Tx, { id, visitHash }: DraftKey): Promise<Deleted[]> {
  return tx
    .deleteFrom('application_draft')
    .where('id', '=', id)
    .where('visit_hash', '=', visitHash)
    .returning(['id', 'county_id'])
    .execute();
}

export function deleteDraftsOver(tx: Tx, now: Instant): Promise<Deleted[]> {
  return tx
    .deleteFrom('application_draft')
    .where('expires_at', '<=', now)
    .returning(['id', 'county_id'])
    .execute();
}
