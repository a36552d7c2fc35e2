export * from './batches.ts';
export * from './delegation-desk.ts';
