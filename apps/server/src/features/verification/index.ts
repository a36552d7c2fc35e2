export { verifyInstallation } from './verify-installation.ts';
