import type { ListFault } from '@tongban/domain/delegation';
import { inTransaction, type Tx } from '../../platform/db/transaction.ts';
import type { LedgerConflict } from '../../platform/ledger/append.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import type { GovernanceContext } from '../organisations/index.ts';
import { namesOf } from '../staff/index.ts';
import type { GovernedTownship } from './governed-township.ts';
import { type ListDraft, lockListDraft, updateListDraft } from './list-drafts.store.ts';
import { loadListRecord, publicationDays } from './list-record.ts';
import { faultsOf, publicationOf } from './publication-of.ts';

export type DraftContext = GovernanceContext;

/** What an act on a draft answers: where it stands, and what would be refused if it were published as it is. */
export interface SavedDraft {
  readonly draftId: string;
  readonly version: number;
  readonly faults: ListFault[];
}

/**
 * Changes the open draft of a township in one transaction. Not found without one; a conflict with who was faster when it is
 * no more in the version that the person saw (E-41).
 */
export async function actOnDraft(
  ctx: DraftContext,
  township: GovernedTownship,
  expectedVersion: number,
  change: (draft: ListDraft) => Outcome<Partial<ListDraft>>,
): Promise<Outcome<SavedDraft>> {
  return inTransaction(ctx.database, async (tx): Promise<Outcome<SavedDraft>> => {
    const draft = await lockListDraft(tx, township);
    if (draft === undefined) return { kind: 'not_found' };
    if (draft.version !== expectedVersion) return { kind: 'conflict', conflict: await conflictOf(tx, draft) };
    const changed = change(draft);
    if (changed.kind !== 'done') return changed;
    const now = ctx.clock.now();
    const by = { changed_by: township.by.personId, changed_at: now };
    const next: ListDraft = { ...draft, ...changed.value, ...by, version: draft.version + 1 };
    await updateListDraft(tx, next);
    return done(await savedDraft(ctx, tx, township, next));
  });
}

/** The draft's answer with its dry run of today. */
export async function savedDraft(
  ctx: DraftContext,
  tx: Tx,
  township: GovernedTownship,
  draft: ListDraft,
): Promise<SavedDraft> {
  const now = ctx.clock.now();
  const record = await loadListRecord(tx, township);
  const publication = publicationOf(draft, record, publicationDays(record, now));
  return {
    draftId: draft.id,
    version: draft.version,
    faults: [...faultsOf(ctx, publication, record, now)],
  };
}

/** Who changed the draft last, in the words that a screen shows (E-41). */
export async function conflictOf(tx: Tx, draft: ListDraft): Promise<LedgerConflict> {
  const names = await namesOf(tx, [draft.changed_by]);
  const last = {
    type: 'listDraftChanged',
    name: draft.status === 'submitted' ? '清单送审' : '修改清单草稿',
    actor: names.get(draft.changed_by) ?? draft.changed_by,
    at: draft.changed_at,
  };
  return { actualVersion: draft.version, lastEvents: [last] };
}
