export * from './acts.ts';
export * from './case-terms.ts';
export * from './ids.ts';
export * from './place-terms.ts';
export * from './posts.ts';
export * from './refusal.ts';
export * from './refusal-table.ts';
export * from './standing-terms.ts';
