import type { AppContext } from '../../apps/server/src/app-context.ts';
import { type ServerProcess, startServerProcess } from '../../tests/support/server-process.ts';
import { type FillOptions, openFilled } from '../fill/open-filled.ts';

/** The demonstration county with more cases on a fresh database: served by a process of its own, and open in this one. */
export interface County {
  readonly databaseUrl: string;
  readonly server: ServerProcess;
  readonly ctx: AppContext;
  close(): Promise<void>;
}

/** Throws, saying how to mend it, when PostgreSQL does not answer. */
export async function openCounty(options: FillOptions): Promise<County> {
  const filled = await openFilled(options);
  const server = await startServerProcess(filled.environment).catch(async (error: unknown) => {
    await filled.close();
    throw error;
  });
  return {
    databaseUrl: filled.databaseUrl,
    server,
    ctx: filled.ctx,
    close: async () => {
      await server.stop();
      await filled.close();
    },
  };
}
