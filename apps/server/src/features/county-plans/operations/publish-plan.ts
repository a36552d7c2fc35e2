import { decidePlanPublication } from '@tongban/domain/delegation';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { Abandoned, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { countyPlanStream } from '../../delegations/index.ts';
import { recordedOutcome, recordGovernance, writeText } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { planWriterOf } from '../county-plans.policy.ts';
import { deletePlanDraft, lockPlanDraft, selectPlanDraft } from '../plan-drafts.store.ts';
import { conflictOf } from './change-plan-draft.ts';

/**
 * 印发: a second person publishes the draft as the next version; draft and version change in one transaction. Refusals as
 * `decidePlanPublication`. Not found: another county, or no draft.
 */
export async function publishPlan(
  ctx: AppContext,
  staff: StaffActor,
  countyId: string,
  command: { readonly expectedVersion: number; readonly number: string; readonly publishedOn: LocalDate },
): Promise<Outcome<{ id: string; version: number }>> {
  const by = planWriterOf(staff, countyId);
  if (by === undefined) return { kind: 'not_found' };
  const draft = await inSnapshot(ctx.database, (tx) => selectPlanDraft(tx, countyId));
  if (draft === undefined) return { kind: 'not_found' };
  const { content, written_by: writtenBy } = draft;
  const at = ctx.clock.now();
  const text = writeText(ctx, { countyId, kind: 'county-plan.content', content, at });
  return outcomeOf(async () =>
    recordedOutcome(
      await recordGovernance(ctx, by, {
        countyId,
        stream: countyPlanStream,
        key: countyId,
        touches: {},
        loadFacts: async (tx) => {
          const open = await lockPlanDraft(tx, countyId);
          if (open?.version === command.expectedVersion && open.version === draft.version) return null;
          const conflict = await conflictOf(tx, open ?? draft);
          throw new Abandoned({ kind: 'conflict', conflict });
        },
        decide: (state, _facts, now) =>
          decidePlanPublication(
            state,
            {
              number: command.number,
              publishedOn: command.publishedOn,
              measureCount: content.measures.filter((measure) => measure.text !== '').length,
              content: text.ref,
              hasTitle: content.title !== '',
              writtenBy,
              approvedBy: by.personId,
            },
            now,
          ),
        alongside: async (tx) => {
          await text.save(tx);
          await deletePlanDraft(tx, countyId);
        },
      }),
    ),
  );
}
