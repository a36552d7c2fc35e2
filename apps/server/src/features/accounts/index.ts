export { countCandidates } from './account-candidates.ts';
export { accountStream } from './account-stream.ts';
export { inaccessibleAccounts } from './inaccessible-accounts.ts';
