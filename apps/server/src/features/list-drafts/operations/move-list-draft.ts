import { type Refusal, refuse } from '@tongban/domain/terms';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { actOnDraft, conflictOf, type DraftContext, type SavedDraft } from '../act-on-draft.ts';
import type { GovernedTownship } from '../governed-township.ts';
import { deleteListDraft, lockListDraft } from '../list-drafts.store.ts';

/** 送审: hands the draft up. Empty lists are not handed up (GOV-03); what else is wrong is told and may be mended by then. */
export async function submitListDraft(
  ctx: DraftContext,
  township: GovernedTownship,
  expectedVersion: number,
): Promise<Outcome<SavedDraft>> {
  return actOnDraft(ctx, township, expectedVersion, ({ status, rows }) => {
    if (status === 'submitted') return refusedWith(refuse('GOV-01', { text: '清单已经送审。' }));
    if (rows.length === 0) return refusedWith(refuse('GOV-03', { text: '清单上还没有事项。' }));
    return done({ status: 'submitted', submitted_at: ctx.clock.now(), return_note: null });
  });
}

/** 退回, or 撤回送审 by whoever wrote it: the draft is open for writing again, with the reason beside it. */
export async function returnListDraft(
  ctx: DraftContext,
  township: GovernedTownship,
  { expectedVersion, note }: { readonly expectedVersion: number; readonly note: string },
): Promise<Outcome<SavedDraft>> {
  return actOnDraft(ctx, township, expectedVersion, ({ status }) =>
    status === 'drafting'
      ? refusedWith(refuse('GOV-04', { text: '清单尚未送审，不能退回。' }))
      : done({ status: 'drafting', submitted_at: null, return_note: note }),
  );
}

/** 废弃: the draft is no more. It carried no power, so nothing is recorded (ADR 0012). */
export async function discardListDraft(
  ctx: DraftContext,
  township: GovernedTownship,
  expectedVersion: number,
): Promise<Outcome<{ readonly draftId: string; readonly version: number }>> {
  return inTransaction(
    ctx.database,
    async (tx): Promise<Outcome<{ readonly draftId: string; readonly version: number }>> => {
      const draft = await lockListDraft(tx, township);
      if (draft === undefined) return { kind: 'not_found' };
      if (draft.version !== expectedVersion)
        return { kind: 'conflict', conflict: await conflictOf(tx, draft) };
      await deleteListDraft(tx, draft);
      return done({ draftId: draft.id, version: draft.version });
    },
  );
}

function refusedWith(refusal: Refusal) {
  return { kind: 'refused', refusals: [refusal] } as const;
}
