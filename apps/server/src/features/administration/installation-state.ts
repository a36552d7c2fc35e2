import { addDays, type LocalDate } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { countFailedJobs } from '../../platform/installation/status.store.ts';
import { selectRootBefore } from '../../platform/ledger/roots.store.ts';

/** The two things that must not be missed about the installation, by one indexed query each. */
export async function installationState(
  tx: Tx,
  today: LocalDate,
): Promise<{ failedJobs: number; lastRootDay: LocalDate | null }> {
  return {
    failedJobs: await countFailedJobs(tx),
    lastRootDay: (await selectRootBefore(tx, addDays(today, 1)))?.day ?? null,
  };
}
