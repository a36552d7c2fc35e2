import type { DraftSource } from '@tongban/contract';
import { refuse } from '@tongban/domain/terms';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { conflictOf, type DraftContext, type SavedDraft, savedDraft } from '../act-on-draft.ts';
import { beginDraft } from '../draft-beginning.ts';
import type { GovernedTownship } from '../governed-township.ts';
import { insertListDraft, type ListDraft, lockListDraft } from '../list-drafts.store.ts';
import { loadListRecord } from '../list-record.ts';

export interface OpenListDraft {
  readonly draftId: string;
  readonly source: DraftSource;
  readonly isAssessed: boolean;
  /** 送审 at once, as a batch does for many townships. */
  readonly submits?: boolean;
}

/**
 * Begins the next version of a township's list: a working paper, no fact (ADR 0012). The same id again is the same draft
 * (E-42); another open draft is a conflict that tells whose it is. Not found when there is no such township to copy from.
 */
export async function openListDraft(
  ctx: DraftContext,
  township: GovernedTownship,
  { draftId, submits = false, ...beginning }: OpenListDraft,
): Promise<Outcome<SavedDraft>> {
  return inTransaction(ctx.database, async (tx): Promise<Outcome<SavedDraft>> => {
    const now = ctx.clock.now();
    const record = await loadListRecord(tx, township);
    const rows = await beginDraft(ctx, tx, township, record, beginning, now);
    if (rows === undefined) return { kind: 'not_found' };
    if (submits && rows.length === 0) {
      return { kind: 'refused', refusals: [refuse('GOV-03', { text: '清单上还没有事项。' })] };
    }
    const draft: ListDraft = {
      county_id: township.countyId,
      township_id: township.townshipId,
      id: draftId,
      version: 1,
      base_version: record.list?.versions.at(-1)?.version ?? 0,
      status: submits ? 'submitted' : 'drafting',
      rows,
      written_by: [township.by.personId],
      changed_by: township.by.personId,
      changed_at: now,
      submitted_at: submits ? now : null,
      return_note: null,
    };
    if (await insertListDraft(tx, draft)) {
      await ctx.recordedWith?.(tx, { id: draftId });
      return done(await savedDraft(ctx, tx, township, draft));
    }
    const open = await lockListDraft(tx, township);
    if (open?.id === draftId) return done(await savedDraft(ctx, tx, township, open));
    // Discarded between the two statements: whoever tries again begins.
    return open === undefined
      ? { kind: 'not_found' }
      : { kind: 'conflict', conflict: await conflictOf(tx, open) };
  });
}
