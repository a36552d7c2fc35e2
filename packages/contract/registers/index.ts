export * from './bodies.ts';
export * from './catalogue-desk.ts';
export * from './common.ts';
export * from './delegations.ts';
export * from './laws.ts';
export * from './matrix.ts';
export * from './papers.ts';
