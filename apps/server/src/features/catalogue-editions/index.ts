export { selectEditionDraft } from './edition-drafts.store.ts';
export { listEditions, readEdition } from './operations/list-editions.ts';
export { touchedBy } from './operations/read-edition-touched.ts';
export { readEditions } from './read-editions.ts';
export { followCatalogue, refreshCatalogue } from './refresh-catalogue.ts';
