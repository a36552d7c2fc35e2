import { LIST_IMPORT } from './features/list-drafts/index.ts';
import { AGREEMENT_IMPORT } from './features/papers/index.ts';
import type { ImportKind } from './features/sheet-imports/index.ts';

/** Everything that is read in from spreadsheets; one list, so that a stored import always finds its kind. */
export const IMPORT_KINDS: readonly ImportKind[] = [LIST_IMPORT, AGREEMENT_IMPORT];
