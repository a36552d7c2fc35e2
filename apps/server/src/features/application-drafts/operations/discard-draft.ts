import { validate as validateUuid } from 'uuid';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { eraseUploads } from '../../cases/index.ts';
import { type DraftKey, deleteDraft } from '../application-drafts.store.ts';
import { draftScope } from '../draft-scope.ts';

/** Erases the draft and its files at its owner's wish. */
export async function discardDraft(
  ctx: Pick<AppContext, 'database' | 'files' | 'clock'>,
  key: DraftKey,
): Promise<void> {
  if (!validateUuid(key.id)) return;
  const gone = await inTransaction(ctx.database, (tx) => deleteDraft(tx, key));
  for (const { id, county_id: countyId } of gone)
    await eraseUploads(ctx, { countyId, scope: draftScope({ id }) });
}
