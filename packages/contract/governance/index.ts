export * from './batches.ts';
export * from './delegation-desk.ts';
export * from './entrustability.ts';
export * from './list-batches.ts';
export * from './lists.ts';
export * from './papers.ts';
export * from './seals.ts';
export * from './staffing.ts';
