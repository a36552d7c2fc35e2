import type { ListDifferenceView, ListFaultView } from '@tongban/contract';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { GovernedTownship } from '../governed-township.ts';
import { selectListDraft } from '../list-drafts.store.ts';
import { loadListRecord, publicationDays } from '../list-record.ts';
import { presentDifference } from '../present-difference.ts';
import { differenceOf, faultsOf, publicationOf } from '../publication-of.ts';

/** The dry run: every refusal row by row, and what would change, for the days of a publication. Nothing is written. */
export async function checkListDraft(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  township: GovernedTownship,
  said: { readonly publishedOn?: LocalDate | undefined; readonly effectiveFrom?: LocalDate | undefined },
): Promise<Outcome<{ faults: ListFaultView[]; difference: ListDifferenceView }>> {
  const now = ctx.clock.now();
  return inSnapshot(
    ctx.database,
    async (tx): Promise<Outcome<{ faults: ListFaultView[]; difference: ListDifferenceView }>> => {
      const draft = await selectListDraft(tx, township);
      if (draft === undefined) return { kind: 'not_found' };
      const record = await loadListRecord(tx, township);
      const publication = publicationOf(draft, record, publicationDays(record, now, said));
      const words = { reference: ctx.reference, organisations: record.organisations };
      return done({
        faults: [...faultsOf(ctx, publication, record, now)],
        difference: presentDifference(words, differenceOf(publication, record)),
      });
    },
  );
}
