import type { Instant } from '@tongban/domain/time';
import { ConfigError } from '../config/config.ts';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { decideInstallation, readInstallation } from './installation.store.ts';

const KEY = 'demo';

/**
 * Whether this installation is a demonstration: decided at its first start and never again, so that invented records and
 * real ones never stand in one database (ADR 0007). `wanted` is what the operator said; undefined = nothing, which means a
 * demonstration on a fresh database. Throws `ConfigError` when it contradicts what was decided.
 */
export function decideDemo(database: Database, wanted: boolean | undefined, now: Instant): Promise<boolean> {
  return inTransaction(database, async (tx) => {
    await decideInstallation(tx, KEY, String(wanted ?? true), now);
    const isDemo = (await readInstallation(tx, KEY)) === 'true';
    if (wanted !== undefined && wanted !== isDemo) {
      const is = isDemo ? '演示环境' : '正式环境';
      const was = isDemo ? 'a demonstration' : 'a real installation';
      throw new ConfigError(
        `该数据库首次启动时已确定为${is}，不能更改；请换用另一个数据库或者 DATA_DIR。\n` +
          `This database was first started as ${was}, which cannot be changed: use another database or DATA_DIR.`,
      );
    }
    return isDemo;
  });
}
