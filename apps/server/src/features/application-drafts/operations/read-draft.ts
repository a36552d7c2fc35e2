import { validate as validateUuid } from 'uuid';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { type DraftKey, selectDraft, selectDraftsOf } from '../application-drafts.store.ts';
import type { ApplicationDraft } from '../draft-content.ts';
import { draftOf } from '../draft-row.ts';

type Context = Pick<AppContext, 'database' | 'keys' | 'clock'>;

/** The visitor's own draft; undefined when it is another's, over, or was never there. */
export async function readDraft(ctx: Context, key: DraftKey): Promise<ApplicationDraft | undefined> {
  if (!validateUuid(key.id)) return undefined;
  const row = await inTransaction(ctx.database, (tx) => selectDraft(tx, key, ctx.clock.now()));
  return row && draftOf(ctx.keys, row);
}

/** The draft of the item that the visitor was last busy with and has not submitted. */
export async function findOpenDraft(
  ctx: Context,
  of: { readonly visitHash: string; readonly itemId: string },
): Promise<ApplicationDraft | undefined> {
  const rows = await inTransaction(ctx.database, (tx) => selectDraftsOf(tx, of, ctx.clock.now()));
  return rows.map((row) => draftOf(ctx.keys, row)).find(({ content }) => content.receipt === null);
}
