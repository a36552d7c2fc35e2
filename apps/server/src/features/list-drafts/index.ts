export { LIST_BATCHES } from './list-batches.ts';
export { selectListDrafts } from './list-drafts.store.ts';
