import type { SavePlanDraftBody } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import type { LedgerConflict } from '../../../platform/ledger/append.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { planWriterOf } from '../county-plans.policy.ts';
import {
  deletePlanDraft,
  insertPlanDraft,
  lockPlanDraft,
  type PlanDraft,
  updatePlanDraft,
} from '../plan-drafts.store.ts';

type Saved = Outcome<{ id: string; version: number }>;
type DraftContext = Pick<AppContext, 'database' | 'clock'>;

/**
 * Saves the county's draft, or begins it with version 0; whoever saves has written in it (GOV-08). Another version than the
 * person saw is a conflict that tells who was faster (E-41). Not found: another county, or a draft that is gone.
 */
export async function savePlanDraft(
  ctx: DraftContext,
  staff: StaffActor,
  countyId: string,
  { expectedVersion, title, measures }: SavePlanDraftBody,
): Promise<Saved> {
  const by = planWriterOf(staff, countyId);
  if (by === undefined) return { kind: 'not_found' };
  return inTransaction(ctx.database, async (tx): Promise<Saved> => {
    const open = await lockPlanDraft(tx, countyId);
    const next: PlanDraft = {
      county_id: countyId,
      version: expectedVersion + 1,
      content: { title, measures },
      written_by: [...new Set([...(open?.written_by ?? []), by.personId])],
      changed_by: by.personId,
      changed_at: ctx.clock.now(),
    };
    if (open === undefined) {
      if (expectedVersion !== 0) return { kind: 'not_found' };
      if (await insertPlanDraft(tx, next)) return done({ id: countyId, version: next.version });
      const other = await lockPlanDraft(tx, countyId);
      return other ? { kind: 'conflict', conflict: await conflictOf(tx, other) } : { kind: 'not_found' };
    }
    if (open.version !== expectedVersion) return { kind: 'conflict', conflict: await conflictOf(tx, open) };
    await updatePlanDraft(tx, next);
    return done({ id: countyId, version: next.version });
  });
}

/** Throws the draft away; it was no fact. Not found: another county, or no draft. */
export async function discardPlanDraft(
  ctx: DraftContext,
  staff: StaffActor,
  countyId: string,
  expectedVersion: number,
): Promise<Saved> {
  if (planWriterOf(staff, countyId) === undefined) return { kind: 'not_found' };
  return inTransaction(ctx.database, async (tx): Promise<Saved> => {
    const open = await lockPlanDraft(tx, countyId);
    if (open === undefined) return { kind: 'not_found' };
    if (open.version !== expectedVersion) return { kind: 'conflict', conflict: await conflictOf(tx, open) };
    await deletePlanDraft(tx, countyId);
    return done({ id: countyId, version: open.version });
  });
}

/** Who changed the draft last, in the words that a screen shows (E-41). */
export async function conflictOf(tx: Tx, draft: PlanDraft): Promise<LedgerConflict> {
  const names = await namesOf(tx, [draft.changed_by]);
  const last = {
    type: 'planDraftChanged',
    name: '修改实施方案草稿',
    actor: names.get(draft.changed_by) ?? draft.changed_by,
    at: draft.changed_at,
  };
  return { actualVersion: draft.version, lastEvents: [last] };
}
