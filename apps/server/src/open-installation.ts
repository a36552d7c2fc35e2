import type { Instant } from '@tongban/domain/time';
import type { AppContext } from './app-context.ts';
import { openContext } from './open-context.ts';
import { createRunningClock, systemClock } from './platform/clock/clock.ts';
import type { Config } from './platform/config/config.ts';
import { loadKeys } from './platform/crypto/keys.ts';
import { openDatabase } from './platform/db/open-database.ts';
import { assertKeyFile, assertOwnKeys } from './platform/installation/check-keys.ts';
import { decideDemo } from './platform/installation/decide-demo.ts';

export interface OpenInstallation {
  readonly ctx: AppContext;
  /** Said once, at the first start: back up the key file. */
  readonly notice: string | null;
  close(): Promise<void>;
}

/**
 * Opens database, keys and everything else that a command works on. `startOfClock` starts a clock of a demonstration on a
 * chosen day, which an empty ledger alone accepts. `close` writes what is queued and lets go.
 */
export async function openInstallation(config: Config, startOfClock?: Instant): Promise<OpenInstallation> {
  const database = await openDatabase(config);
  try {
    const demo = await decideDemo(database, config.demo, systemClock.now());
    await assertKeyFile(database, config.keyFile);
    const { keys, notice } = await loadKeys(config.keyFile);
    await assertOwnKeys(database, keys, systemClock.now());
    const clock = startOfClock === undefined ? systemClock : await createRunningClock(database, startOfClock);
    const onError = (error: unknown) => process.stderr.write(`${String(error)}\n`);
    const ctx = openContext({ config, database, keys, demo, clock, onError });
    const close = async () => {
      await ctx.accessLog.close();
      await database.close();
    };
    return { ctx, notice, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
