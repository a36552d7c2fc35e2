import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { deleteDraftsOver } from '../application-drafts.store.ts';

/** Erases drafts that nobody may read any more, for a job; returns how many. */
export function removeOldDrafts(ctx: Pick<AppContext, 'database' | 'clock'>): Promise<number> {
  return inTransaction(ctx.database, (tx) => deleteDraftsOver(tx, ctx.clock.now()));
}
