import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { seedDemo } from '../../apps/server/src/features/demo/index.ts';
import { openInstallation } from '../../apps/server/src/open-installation.ts';
import { loadConfig } from '../../apps/server/src/platform/config/config.ts';
import { temporaryPostgres } from '../../tests/support/temporary-postgres.ts';
import { checkSample } from './check-sample.ts';
import { fillCases } from './fill-cases.ts';

export interface FillOptions {
  readonly serverUrl: string;
  readonly cases: number;
  /** The stream of every n-th case is written; 1 = of all. */
  readonly streams: number;
  readonly say: (text: string) => void;
  /** A database that was kept by an earlier run, with its data directory: nothing is filled, nothing goes at the end. */
  readonly kept?: { readonly databaseUrl: string; readonly dataDir: string } | undefined;
}

/** A database of its own with the demonstration county and many more cases. */
export interface Filled {
  readonly databaseUrl: string;
  /** What `tongban serve` has to be told; the key file lies in DATA_DIR. */
  readonly environment: Readonly<Record<string, string>>;
  readonly ctx: AppContext;
  /** Closes it; the database and the key file go unless they are to be kept. */
  close(options?: { readonly keep: boolean }): Promise<void>;
}

/** Makes it and holds a sample of the copies against what `tongban verify` asks. Throws when PostgreSQL does not answer. */
export async function openFilled({ serverUrl, kept, ...wanted }: FillOptions): Promise<Filled> {
  if (kept) return openKept(kept);
  const database = await temporaryPostgres(serverUrl).catch((error: unknown) => {
    throw new Error(
      `No PostgreSQL at ${serverUrl} (${String(error)}). Set TEST_DATABASE_URL to a server and a role that may create databases.`,
    );
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'tongban-filled-'));
  const opened = await openKept({ databaseUrl: database.url, dataDir });
  const close = async ({ keep } = { keep: false }) => {
    await opened.close();
    if (keep) return;
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await seedDemo(opened.ctx);
    await fillCases({ ctx: opened.ctx, databaseUrl: database.url, ...wanted });
    wanted.say(`${await checkSample(opened.ctx)} streams folded again and compared: nothing is wrong.`);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...opened, close };
}

async function openKept({ databaseUrl, dataDir }: NonNullable<FillOptions['kept']>): Promise<Filled> {
  const environment = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    TONGBAN_DEMO: '1',
    LOG_LEVEL: 'fatal',
  };
  const { ctx, close } = await openInstallation(loadConfig(environment));
  return { databaseUrl, environment, ctx, close };
}
