export * from './catalogue-at.ts';
export * from './catalogue-edition.ts';
export * from './decide-edition-publication.ts';
export * from './find-edition-faults.ts';
