export * from './account.ts';
export * from './decide-account-change.ts';
