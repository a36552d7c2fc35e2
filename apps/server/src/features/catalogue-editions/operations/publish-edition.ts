import { decideEditionPublication } from '@tongban/domain/edition';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { Abandoned, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { catalogueEditionStream } from '../../delegations/index.ts';
import { recordedOutcome, recordGovernance } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { editionWriterOf } from '../catalogue-editions.policy.ts';
import { changesOfDraft } from '../changes-of-draft.ts';
import { deleteEditionDraft, lockEditionDraft, selectEditionDraft } from '../edition-drafts.store.ts';
import { readEditions } from '../read-editions.ts';
import { refreshCatalogue } from '../refresh-catalogue.ts';
import { editionConflictOf } from './change-edition-draft.ts';

/**
 * 审定印发: a second person publishes the draft as the next edition; draft and edition change in one transaction, and of two who
 * publish at once one finds the draft gone. Refusals as `decideEditionPublication`. Not found: not of the city, or no draft.
 */
export async function publishEdition(
  ctx: AppContext,
  staff: StaffActor,
  command: { readonly expectedVersion: number; readonly number: string; readonly effectiveFrom: LocalDate },
): Promise<Outcome<{ id: string; version: number }>> {
  const by = editionWriterOf(ctx, staff);
  if (by === undefined) return { kind: 'not_found' };
  const cityCode = ctx.reference.city.code;
  const { draft, no } = await inSnapshot(ctx.database, async (tx) => ({
    draft: await selectEditionDraft(tx, cityCode),
    no: (await readEditions(tx, ctx)).newest.editionNo + 1,
  }));
  if (draft === undefined) return { kind: 'not_found' };
  const { title, submitted_by: submittedBy, written_by: writtenBy } = draft;
  const { number, effectiveFrom } = command;
  const published = await outcomeOf(async () =>
    recordedOutcome(
      await recordGovernance(ctx, by, {
        countyId: cityCode,
        stream: catalogueEditionStream,
        key: String(no),
        touches: {},
        loadFacts: async (tx) => {
          const open = await lockEditionDraft(tx, cityCode);
          if (open?.version !== command.expectedVersion || open.version !== draft.version) {
            const conflict = await editionConflictOf(tx, open ?? draft);
            throw new Abandoned({ kind: 'conflict', conflict });
          }
          return { ...(await readEditions(tx, ctx)), laws: ctx.reference.laws };
        },
        decide: (state, facts, now) => {
          const changes = changesOfDraft(draft.changes, facts.newest);
          const approvedBy = by.personId;
          const edition = { no, title, number, effectiveFrom, changes };
          return decideEditionPublication(
            state,
            { ...edition, submittedBy, writtenBy, approvedBy },
            facts,
            now,
          );
        },
        alongside: (tx) => deleteEditionDraft(tx, cityCode),
      }),
    ),
  );
  if (published.kind === 'done') await refreshCatalogue(ctx);
  return published;
}
