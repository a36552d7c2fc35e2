export type { DraftKey } from './application-drafts.store.ts';
export {
  type ApplicationDraft,
  type DraftContent,
  type DraftFile,
  EMPTY_DRAFT,
  type TypedFields,
} from './draft-content.ts';
export { SHORTLY_KEPT_MS } from './draft-row.ts';
export { adoptDraft } from './operations/adopt-draft.ts';
export { changeDraft, withTyped } from './operations/change-draft.ts';
export { discardDraft, finishDraft } from './operations/finish-draft.ts';
export { findOpenDraft, readDraft } from './operations/read-draft.ts';
export { removeOldDrafts } from './operations/remove-old-drafts.ts';
export { type StartDraft, startDraft } from './operations/start-draft.ts';
