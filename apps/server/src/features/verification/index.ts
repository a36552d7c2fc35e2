export { checkStream } from './check-stream.ts';
export { verifyInstallation } from './verify-installation.ts';
