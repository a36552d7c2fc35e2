export type {
  ApplicationDraft,
  DraftContent,
  DraftFile,
  TypedFields,
} from './draft-content.ts';
export { SHORTLY_KEPT_MS } from './draft-row.ts';
export { draftScope } from './draft-scope.ts';
export { adoptDraft } from './operations/adopt-draft.ts';
export { changeDraft, withTyped } from './operations/change-draft.ts';
export { discardDraft } from './operations/discard-draft.ts';
export { finishDraft } from './operations/finish-draft.ts';
export { findOpenDraft, readDraft } from './operations/read-draft.ts';
export { removeOldDrafts } from './operations/remove-old-drafts.ts';
export { startDraft } from './operations/start-draft.ts';
