export { type Finding, verifyInstallation } from './verify-installation.ts';
