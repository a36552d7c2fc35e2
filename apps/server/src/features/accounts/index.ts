export { accountStream } from './account-stream.ts';
export { inaccessibleAccounts } from './inaccessible-accounts.ts';
