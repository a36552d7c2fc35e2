import type { SaveEditionDraftBody } from '@tongban/contract';
import { findEditionFaults } from '@tongban/domain/edition';
import { refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import type { LedgerConflict } from '../../../platform/ledger/append.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { editionWriterOf } from '../catalogue-editions.policy.ts';
import { changesOfDraft } from '../changes-of-draft.ts';
import {
  deleteEditionDraft,
  type EditionDraft,
  insertEditionDraft,
  lockEditionDraft,
  updateEditionDraft,
} from '../edition-drafts.store.ts';
import { readEditions } from '../read-editions.ts';

type Saved = Outcome<{ id: string; version: number }>;
type DraftContext = Pick<AppContext, 'database' | 'clock' | 'reference'>;

/**
 * Saves the draft of the next edition, or begins it with version 0; whoever saves has written in it (GOV-08). One that was handed
 * up is first given back (GOV-04). Another version than the person saw is a conflict that tells who was faster (E-41).
 */
export async function saveEditionDraft(
  ctx: DraftContext,
  staff: StaffActor,
  { expectedVersion, title, changes }: SaveEditionDraftBody,
): Promise<Saved> {
  const by = editionWriterOf(ctx, staff);
  if (by === undefined) return { kind: 'not_found' };
  const id = ctx.reference.city.code;
  return inTransaction(ctx.database, async (tx): Promise<Saved> => {
    const open = await lockEditionDraft(tx, id);
    if (open !== undefined && open.version !== expectedVersion) return conflict(tx, open);
    if (open?.submitted_by) return submitted();
    const next: EditionDraft = {
      county_id: id,
      version: expectedVersion + 1,
      title,
      changes,
      written_by: [...new Set([...(open?.written_by ?? []), by.personId])],
      changed_by: by.personId,
      changed_at: ctx.clock.now(),
      submitted_by: null,
      return_note: open?.return_note ?? null,
    };
    if (open !== undefined) {
      await updateEditionDraft(tx, next);
    } else {
      if (expectedVersion !== 0) return { kind: 'not_found' };
      if (!(await insertEditionDraft(tx, next))) {
        const other = await lockEditionDraft(tx, id);
        return other ? conflict(tx, other) : { kind: 'not_found' };
      }
    }
    return done({ id, version: next.version });
  });
}

/** 送审: refused with everything that would be refused of the publication, so that nobody approves what cannot be. */
export function submitEditionDraft(
  ctx: DraftContext,
  staff: StaffActor,
  expectedVersion: number,
): Promise<Saved> {
  return moveDraft(ctx, staff, expectedVersion, async (tx, draft, personId) => {
    if (draft.submitted_by !== null) {
      return { kind: 'refused', refusals: [refuse('GOV-01', { text: '新版目录已经送审。' })] };
    }
    const { newest } = await readEditions(tx, ctx);
    const text = { title: draft.title, changes: changesOfDraft(draft.changes, newest) };
    const faults = findEditionFaults(text, { newest, laws: ctx.reference.laws });
    if (faults.length > 0) return { kind: 'refused', refusals: faults.map(({ refusal }) => refusal) };
    return done({ submitted_by: personId, return_note: null });
  });
}

/** 退回, or 撤回送审 by whoever wrote it: the draft is open for writing again, with the reason beside it. */
export function returnEditionDraft(
  ctx: DraftContext,
  staff: StaffActor,
  { expectedVersion, note }: { readonly expectedVersion: number; readonly note: string },
): Promise<Saved> {
  return moveDraft(ctx, staff, expectedVersion, async (_tx, draft) =>
    draft.submitted_by === null
      ? { kind: 'refused', refusals: [refuse('GOV-04', { text: '新版目录尚未送审，不能退回。' })] }
      : done({ submitted_by: null, return_note: note }),
  );
}

/** Throws the draft away; it was no fact (ADR 0012). */
export async function discardEditionDraft(
  ctx: DraftContext,
  staff: StaffActor,
  expectedVersion: number,
): Promise<Saved> {
  if (editionWriterOf(ctx, staff) === undefined) return { kind: 'not_found' };
  const id = ctx.reference.city.code;
  return inTransaction(ctx.database, async (tx): Promise<Saved> => {
    const open = await lockEditionDraft(tx, id);
    if (open === undefined) return { kind: 'not_found' };
    if (open.version !== expectedVersion) return conflict(tx, open);
    await deleteEditionDraft(tx, id);
    return done({ id, version: open.version });
  });
}

async function moveDraft(
  ctx: DraftContext,
  staff: StaffActor,
  expectedVersion: number,
  move: (tx: Tx, draft: EditionDraft, personId: string) => Promise<Outcome<Partial<EditionDraft>>>,
): Promise<Saved> {
  const by = editionWriterOf(ctx, staff);
  if (by === undefined) return { kind: 'not_found' };
  const id = ctx.reference.city.code;
  return inTransaction(ctx.database, async (tx): Promise<Saved> => {
    const open = await lockEditionDraft(tx, id);
    if (open === undefined) return { kind: 'not_found' };
    if (open.version !== expectedVersion) return conflict(tx, open);
    const moved = await move(tx, open, by.personId);
    if (moved.kind !== 'done') return moved;
    const stamp = { changed_by: by.personId, changed_at: ctx.clock.now(), version: open.version + 1 };
    await updateEditionDraft(tx, { ...open, ...moved.value, ...stamp });
    return done({ id, version: stamp.version });
  });
}

function submitted(): Saved {
  const text = '新版目录已经送审，不能修改。';
  const next = '请由审定人退回，或者由拟制人撤回送审后再修改。';
  return { kind: 'refused', refusals: [refuse('GOV-04', { text, next })] };
}

async function conflict(tx: Tx, draft: EditionDraft): Promise<Saved> {
  return { kind: 'conflict', conflict: await editionConflictOf(tx, draft) };
}

/** Who changed the draft last, in the words that a screen shows (E-41). */
export async function editionConflictOf(tx: Tx, draft: EditionDraft): Promise<LedgerConflict> {
  const names = await namesOf(tx, [draft.changed_by]);
  const last = {
    type: 'editionDraftChanged',
    name: draft.submitted_by === null ? '修改新版目录草稿' : '新版目录送审',
    actor: names.get(draft.changed_by) ?? draft.changed_by,
    at: draft.changed_at,
  };
  return { actualVersion: draft.version, lastEvents: [last] };
}
