export * from './account.ts';
export * from './decide-account-change.ts';
export * from './decide-account-opening.ts';
export * from './one-time-password.ts';
