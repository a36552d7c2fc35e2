export { accountStream } from './account-stream.ts';
