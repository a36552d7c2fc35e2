import { prepareDirectory } from '../apps/server/src/platform/db/prepared-directory.ts';

/** `npm run build` prepares the empty database that a first start on the embedded engine copies. */
await prepareDirectory();
