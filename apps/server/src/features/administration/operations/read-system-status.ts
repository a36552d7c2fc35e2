import { stat, statfs } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SystemStatusView } from '@tongban/contract';
import { addDays, dateInShanghai, type Instant, type LocalDate, parseInstant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { isSecureTransport } from '../../../platform/config/transport.ts';
import { readMigrations } from '../../../platform/db/migration-files.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { selectEngine, selectMigrations, selectQueues } from '../../../platform/installation/status.store.ts';
import { selectRootBefore } from '../../../platform/ledger/roots.store.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { version } from '../../../version.ts';
import { jobTitle } from '../job-titles.ts';

/** How the installation does; nothing of cases, people or accounts stands in it (design §9). */
export async function readSystemStatus(
  ctx: Pick<AppContext, 'database' | 'clock' | 'config' | 'keys' | 'demo'>,
): Promise<Outcome<SystemStatusView>> {
  const { config, database, clock, keys, demo } = ctx;
  const now = clock.now();
  const today = dateInShanghai(now);
  const files = await readMigrations();
  const disk = await statfs(config.dataDir);
  const stored = await inSnapshot(database, async (tx) => ({
    engine: await selectEngine(tx),
    queues: await selectQueues(tx),
    applied: await selectMigrations(tx),
    lastRoot: await selectRootBefore(tx, addDays(today, 1)),
  }));
  const dueDay = addDays(today, -1);
  const lastDay = stored.lastRoot?.day ?? null;
  return done({
    at: now,
    version,
    nodeVersion: process.versions.node,
    startedAt: startOfProcess(),
    engine: database.engine === 'embedded' ? '内置数据库（试用、小规模使用）' : 'PostgreSQL',
    engineVersion: stored.engine.version,
    isDemo: demo,
    isClockSimulated: clock.simulated,
    migrations: {
      applied: stored.applied.length,
      last: stored.applied.at(-1) ?? null,
      pending: files.filter((file) => !stored.applied.includes(file.version)).map((file) => file.version),
    },
    jobs: stored.queues
      .filter(({ name }) => !name.startsWith('__'))
      .map((queue) => ({
        name: queue.name,
        title: jobTitle(queue.name),
        schedule: queue.cron,
        waiting: queue.waiting,
        failed: queue.failed,
        lastDoneAt: queue.last_done_at,
        lastFailedAt: queue.last_failed_at,
      })),
    storage: {
      databaseBytes: stored.engine.bytes,
      freeBytes: disk.bavail * disk.bsize,
      totalBytes: disk.blocks * disk.bsize,
    },
    keys: {
      fileName: basename(config.keyFile),
      madeOn: await dayOfFile(config.keyFile),
      current: keys.activeKeyId,
      count: keys.dataKeys.size,
    },
    dailyRoot: { lastDay, dueDay, isCurrent: lastDay !== null && lastDay >= dueDay },
    transport: { isSecure: isSecureTransport(config), publicUrl: config.publicUrl ?? null },
  });
}

/** By the machine's clock, whatever a simulated one says: how long the program has run is no fact of any case. */
function startOfProcess(): Instant {
  const instant = parseInstant(new Date(Date.now() - process.uptime() * 1000).toISOString());
  if (instant === null) throw new Error('The machine has no clock to speak of.');
  return instant;
}

/** The day on which the file was last written; null where the keys did not come from a file. */
async function dayOfFile(path: string): Promise<LocalDate | null> {
  const found = await stat(path).catch(ignoreMissing);
  const written = found && parseInstant(found.mtime.toISOString());
  return written ? dateInShanghai(written) : null;
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
