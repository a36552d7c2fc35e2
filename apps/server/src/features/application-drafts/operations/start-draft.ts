import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { insertDraft } from '../application-drafts.store.ts';
import { type ApplicationDraft, type DraftContent, EMPTY_DRAFT } from '../draft-content.ts';
import { DRAFT_KEPT_MS, draftOf, withContent } from '../draft-row.ts';

export interface StartDraft {
  readonly visitHash: string;
  readonly itemId: string;
  readonly countyId: string;
  readonly content: Partial<DraftContent>;
  /** How long it is kept unless it is changed; a day when left out. */
  readonly keptMs?: number;
}

/** Begins a draft. */
export async function startDraft(
  ctx: Pick<AppContext, 'database' | 'keys' | 'ids' | 'clock'>,
  { visitHash, itemId, countyId, content, keptMs = DRAFT_KEPT_MS }: StartDraft,
): Promise<ApplicationDraft> {
  const now = ctx.clock.now();
  const row = withContent(
    ctx.keys,
    {
      id: ctx.ids.uuid(),
      visit_hash: visitHash,
      item_id: itemId,
      county_id: countyId,
      version: 1,
      created_at: now,
    },
    { ...EMPTY_DRAFT, ...content },
    { now, keptMs },
  );
  await inTransaction(ctx.database, (tx) => insertDraft(tx, row));
  return draftOf(ctx.keys, row);
}
