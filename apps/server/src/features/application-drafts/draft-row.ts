import { addMilliseconds, type Instant } from '@tongban/domain/time';
import { decryptField, encryptField, type FieldPlace } from '../../platform/crypto/field-encryption.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import type { DraftRow } from './application-drafts.store.ts';
import type { ApplicationDraft, DraftContent } from './draft-content.ts';

const minute = 60_000;
/** How long a draft waits for its owner after the last change. */
export const DRAFT_KEPT_MS = 24 * 60 * minute;
/** How long a post that came too late, or the receipt of a submitted draft, can be looked at (design §9). */
export const SHORTLY_KEPT_MS = 30 * minute;

/** Reads a row. */
export function draftOf(keys: KeyRing, row: DraftRow): ApplicationDraft {
  return {
    id: row.id,
    itemId: row.item_id,
    countyId: row.county_id,
    content: JSON.parse(decryptField(keys, placeOf(row.id), row.ciphertext)) as DraftContent,
  };
}

/** The row with new content; it is kept for `keptMs` from now on. */
export function withContent(
  keys: KeyRing,
  row: Omit<DraftRow, 'ciphertext' | 'expires_at' | 'updated_at'>,
  content: DraftContent,
  { now, keptMs }: { readonly now: Instant; readonly keptMs: number },
): DraftRow {
  return {
    ...row,
    ciphertext: encryptField(keys, placeOf(row.id), JSON.stringify(content)),
    updated_at: now,
    expires_at: addMilliseconds(now, keptMs),
  };
}

function placeOf(id: string): FieldPlace {
  return { table: 'application_draft', column: 'ciphertext', row: id };
}
