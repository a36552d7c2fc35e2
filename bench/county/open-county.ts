import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { openInstallation } from '../../apps/server/src/open-installation.ts';
import { loadConfig } from '../../apps/server/src/platform/config/config.ts';
import { type ServerProcess, startServerProcess } from '../../tests/support/server-process.ts';
import { temporaryPostgres } from '../../tests/support/temporary-postgres.ts';

/** The demonstration county on a fresh PostgreSQL database: served by a process of its own, and open in this one. */
export interface County {
  readonly databaseUrl: string;
  readonly server: ServerProcess;
  readonly ctx: AppContext;
  close(): Promise<void>;
}

/** Throws, saying how to mend it, when PostgreSQL does not answer. */
export async function openCounty(serverUrl: string): Promise<County> {
  const database = await temporaryPostgres(serverUrl).catch((error: unknown) => {
    throw new Error(
      `No PostgreSQL at ${serverUrl} (${String(error)}). Set TEST_DATABASE_URL to a server and a role that may create databases.`,
    );
  });
  const directory = await mkdtemp(join(tmpdir(), 'tongban-bench-'));
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: directory,
    TONGBAN_DEMO: '1',
    LOG_LEVEL: 'fatal',
  };
  const server = await startServerProcess(env);
  const installation = await openInstallation(loadConfig(env));
  return {
    databaseUrl: database.url,
    server,
    ctx: installation.ctx,
    close: async () => {
      await server.stop();
      await installation.close();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
