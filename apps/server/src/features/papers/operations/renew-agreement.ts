import { type AgreementDraft, lastDayOf, unrenewedItems } from '@tongban/domain/delegation';
import { addDays, dateInShanghai, daysBetween } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { selectAgreements } from '../../delegations/index.ts';
import type { Actor } from '../../organisations/index.ts';
import { selectDrafts } from '../paper-drafts.store.ts';
import { paperTemplates } from '../paper-templates.ts';
import { saveDraft } from './save-draft.ts';

export interface RenewAgreement {
  readonly countyId: string;
  readonly agreementId: string;
  /** Id of the new draft, chosen by whoever renews. */
  readonly draftId: string;
}

/**
 * Writes the draft of the next term from the old one: the same parties, the items not yet carried on, as long as before, from
 * the day after the old one ends or from today. A new agreement is signed and filed anew (E-01).
 */
export async function renewAgreement(
  ctx: AppContext,
  actor: Actor,
  { countyId, agreementId, draftId }: RenewAgreement,
): Promise<Outcome<{ id: string; version: number }>> {
  const content = await nextTerm(ctx, countyId, agreementId);
  if (content === null) return { kind: 'not_found' };
  return saveDraft(ctx, actor, { countyId, paper: 'agreement', id: draftId, expectedVersion: 0, content });
}

async function nextTerm(
  ctx: Pick<AppContext, 'database' | 'clock'>,
  countyId: string,
  agreementId: string,
): Promise<AgreementDraft | null> {
  const now = ctx.clock.now();
  const today = dateInShanghai(now);
  return inSnapshot(ctx.database, async (tx) => {
    const agreements = await selectAgreements(tx, { countyId, townshipId: null });
    const old = agreements.find(({ id }) => id === agreementId);
    if (old === undefined) return null;
    const drafts = await selectDrafts(tx, 'agreement', { countyId, townshipId: old.townshipId });
    const written = drafts.find(({ id }) => id === agreementId)?.content;
    const { kind, departmentId, townshipId, inFlight } = old;
    const dayAfter = addDays(lastDayOf(old, now), 1);
    const isOver = dayAfter < today;
    const from = isOver ? today : dayAfter;
    const open = unrenewedItems(old, agreements, now);
    return {
      ...{ kind, departmentId, townshipId, inFlight, from },
      itemIds: open.length === 0 ? old.itemIds : open,
      until: addDays(from, daysBetween(old.from, old.until)),
      sections: written?.sections ?? paperTemplates().agreements[kind],
      isTextConfirmed: written?.isTextConfirmed ?? false,
    };
  });
}
