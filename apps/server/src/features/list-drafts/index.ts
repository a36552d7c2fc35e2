export { governedTownship } from './governed-township.ts';
export { LIST_BATCHES } from './list-batches.ts';
export { lockListDraft, selectListDrafts } from './list-drafts.store.ts';
export { LIST_IMPORT } from './list-import.ts';
export { LIST_COLUMNS, listCells } from './list-sheet.ts';
export { writeRowIntoDraft } from './operations/write-row-into-draft.ts';
export { type DifferenceWords, itemColumns, presentDifference } from './present-difference.ts';
