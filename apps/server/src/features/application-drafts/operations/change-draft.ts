import { validate as validateUuid } from 'uuid';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { type DraftKey, type DraftRow, lockDraft, updateDraft } from '../application-drafts.store.ts';
import type { ApplicationDraft, DraftContent } from '../draft-content.ts';
import { DRAFT_KEPT_MS, draftOf, withContent } from '../draft-row.ts';

/** What becomes of a draft; its county may change with the place. */
export type DraftChange = Pick<ApplicationDraft, 'content' | 'countyId'>;

/** Changes the visitor's draft and keeps it for a day more; undefined when there is none. A submitted draft stays as it is. */
export async function changeDraft(
  ctx: Pick<AppContext, 'database' | 'keys' | 'clock'>,
  key: DraftKey,
  change: (draft: ApplicationDraft) => DraftChange,
): Promise<ApplicationDraft | undefined> {
  if (!validateUuid(key.id)) return undefined;
  const now = ctx.clock.now();
  return inTransaction(ctx.database, async (tx) => {
    const row = await lockDraft(tx, key, now);
    if (row === undefined) return undefined;
    const draft = draftOf(ctx.keys, row);
    if (draft.content.receipt !== null) return draft;
    const { content, countyId } = change(draft);
    const changed: DraftRow = withContent(
      ctx.keys,
      { ...row, county_id: countyId, version: row.version + 1 },
      content,
      { now, keptMs: DRAFT_KEPT_MS },
    );
    await updateDraft(tx, changed);
    return draftOf(ctx.keys, changed);
  });
}

/** The content with other fields of one page. */
export function withTyped(
  content: DraftContent,
  page: string,
  fields: DraftContent['typed'][string],
): DraftContent {
  return { ...content, typed: { ...content.typed, [page]: fields } };
}
