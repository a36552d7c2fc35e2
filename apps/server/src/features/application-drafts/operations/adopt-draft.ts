import { validate as validateUuid } from 'uuid';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { type DraftKey, lockDraft, updateDraft } from '../application-drafts.store.ts';

/**
 * Hands a draft to the same person's new visit: the cookie of the old one is gone, but the form still held its token.
 * False when there is no such draft.
 */
export async function adoptDraft(
  ctx: Pick<AppContext, 'database' | 'clock'>,
  key: DraftKey,
  visitHash: string,
): Promise<boolean> {
  if (!validateUuid(key.id)) return false;
  return inTransaction(ctx.database, async (tx) => {
    const row = await lockDraft(tx, key, ctx.clock.now());
    if (row === undefined) return false;
    await updateDraft(tx, { ...row, visit_hash: visitHash, version: row.version + 1 });
    return true;
  });
}
