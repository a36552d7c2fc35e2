import { join } from 'node:path';
import { addDays, dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from './app-context.ts';
import { BATCH_KINDS } from './batch-kinds.ts';
import { removeOldDrafts } from './features/application-drafts/index.ts';
import { registerBatchWorker } from './features/batches/index.ts';
import { removeOldUploads, settleDueCases } from './features/cases/index.ts';
import { reconcileOutsideResults } from './features/outside-systems/index.ts';
import { reconcileCounties, removeOldTries, settleOpenOrders } from './features/payments/index.ts';
import { registerImportWorker } from './features/sheet-imports/index.ts';
import { IMPORT_KINDS } from './import-kinds.ts';
import { closeSegments } from './platform/access-log/close-segments.ts';
import { removeOverSessions } from './platform/auth/sessions.ts';
import { inTransaction } from './platform/db/transaction.ts';
import { makeDailyRoot } from './platform/ledger/daily-root.ts';

/** Everything that happens by itself; each is repeatable, and reads the clock when it runs. */
export function registerJobs(ctx: AppContext): void {
  const { jobs, database, clock, config, keys } = ctx;
  const every = (name: string, cron: string, run: () => Promise<unknown>) => {
    jobs.registerWorker(name, async () => void (await run()));
    jobs.registerSchedule(name, cron);
  };
  registerBatchWorker(ctx, BATCH_KINDS);
  registerImportWorker(ctx, IMPORT_KINDS);
  every('close-access-segments', '12 * * * *', () => closeSegments(database, clock.now()));
  // Just after midnight the days of yesterday have ended; at noon whatever a stopped server missed.
  every('settle-due-cases', '5 0,12 * * *', () => settleDueCases(ctx));
  // A day has one root: asked each hour, so that a server that was down at midnight makes up for it.
  every('daily-root', '20 * * * *', () => {
    const now = clock.now();
    const day = addDays(dateInShanghai(now), -1);
    return makeDailyRoot(database, { day, now, keys, directory: join(config.dataDir, 'roots') });
  });
  // Whatever a lost answer or a missing notification left open (E-47).
  every('settle-open-orders', '* * * * *', () => settleOpenOrders(ctx));
  // Companies close their day at midnight.
  every('reconcile-payments', '30 6 * * *', () =>
    reconcileCounties(ctx, addDays(dateInShanghai(clock.now()), -1)),
  );
  every('reconcile-outside-results', '40 1 * * *', () => reconcileOutsideResults(ctx));
  every('remove-old-drafts', '50 * * * *', () => removeOldDrafts(ctx));
  every('remove-old-uploads', '30 3 * * *', () => removeOldUploads(ctx));
  every('remove-old-tries', '20 0 * * *', () =>
    inTransaction(database, (tx) => removeOldTries(tx, clock.now())),
  );
  every('remove-over-sessions', '40 * * * *', () =>
    inTransaction(database, (tx) => removeOverSessions(tx, clock.now())),
  );
}
