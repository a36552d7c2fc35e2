import type { ReceiptView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { type DraftKey, lockDraft, updateDraft } from '../application-drafts.store.ts';
import { EMPTY_DRAFT } from '../draft-content.ts';
import { SHORTLY_KEPT_MS, withContent } from '../draft-row.ts';

type Context = Pick<AppContext, 'database' | 'keys' | 'clock'>;

/** After submission: what was typed is erased, the receipt can be looked at in the same browser for half an hour. */
export async function finishDraft(ctx: Context, key: DraftKey, receipt: ReceiptView): Promise<void> {
  const now = ctx.clock.now();
  await inTransaction(ctx.database, async (tx) => {
    const row = await lockDraft(tx, key, now);
    if (row === undefined) return;
    const content = { ...EMPTY_DRAFT, receipt };
    await updateDraft(
      tx,
      withContent(ctx.keys, { ...row, version: row.version + 1 }, content, { now, keptMs: SHORTLY_KEPT_MS }),
    );
  });
}
