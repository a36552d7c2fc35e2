import type { ReceiptView } from '@tongban/contract';

/** What was posted from one page, by the name of the field, exactly as typed. */
export type TypedFields = Readonly<Record<string, readonly string[]>>;

/** A file that waits for the application to be submitted. */
export interface DraftFile {
  readonly materialId: string;
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
}

/** Everything a draft holds. Nothing is checked here: what is wrong is said, and kept, until the applicant mends it. */
export interface DraftContent {
  /** Where the applicant wants to be served; null until chosen, `townshipId` null is the county hall. */
  readonly place: { readonly townshipId: string | null } | null;
  /** By page. */
  readonly typed: Readonly<Record<string, TypedFields>>;
  readonly files: readonly DraftFile[];
  /** Set once submitted; everything else is erased then. */
  readonly receipt: ReceiptView | null;
}

/** A draft nobody has typed into. */
export const EMPTY_DRAFT: DraftContent = { place: null, typed: {}, files: [], receipt: null };

/** A draft as its owner reads it. */
export interface ApplicationDraft {
  readonly id: string;
  readonly itemId: string;
  readonly countyId: string;
  readonly content: DraftContent;
}
