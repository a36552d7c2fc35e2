import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { eraseUploads } from '../../cases/index.ts';
import { deleteDraftsOver } from '../application-drafts.store.ts';
import { draftScope } from '../draft-scope.ts';

/** Erases drafts that nobody may read any more, and their files, for a job; returns how many. */
export async function removeOldDrafts(
  ctx: Pick<AppContext, 'database' | 'files' | 'clock'>,
): Promise<number> {
  const over = await inTransaction(ctx.database, (tx) => deleteDraftsOver(tx, ctx.clock.now()));
  for (const { id, county_id: countyId } of over)
    await eraseUploads(ctx, { countyId, scope: draftScope({ id }) });
  return over.length;
}
