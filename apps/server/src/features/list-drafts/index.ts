export { selectListDrafts } from './list-drafts.store.ts';
