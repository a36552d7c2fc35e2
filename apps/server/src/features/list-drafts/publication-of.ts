import {
  compareLists,
  findListFaults,
  type ListDifference,
  type ListFault,
  type ListPublication,
  nextGeneration,
} from '@tongban/domain/delegation';
import type { Instant, LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { listedItems } from '../delegations/index.ts';
import type { ListDraft } from './list-drafts.store.ts';
import type { ListRecord } from './list-record.ts';

interface PublicationDays {
  readonly publishedOn: LocalDate;
  readonly effectiveFrom: LocalDate;
}

/** The draft as the version of the list that it would become, each row as the delegation that it would be. */
export function publicationOf(
  draft: Pick<ListDraft, 'township_id' | 'rows'>,
  { list, recalls }: ListRecord,
  days: PublicationDays,
): ListPublication {
  return {
    townshipId: draft.township_id,
    version: (list?.versions.at(-1)?.version ?? 0) + 1,
    ...days,
    rows: draft.rows.map((row) => ({
      ...row,
      generation: nextGeneration(list, recalls, row.itemId, days.effectiveFrom),
    })),
  };
}

/** The dry run: what would be refused of the publication, by the rule that the publication itself asks. */
export function faultsOf(
  ctx: Pick<AppContext, 'reference'>,
  publication: ListPublication,
  { list, recalls, organisations }: ListRecord,
  now: Instant,
): readonly ListFault[] {
  const names = [...publication.rows, ...(list?.versions.at(-1)?.rows ?? [])];
  const items = listedItems(ctx.reference, names, publication.effectiveFrom);
  return findListFaults(list, publication, { organisations, recalls, items }, now);
}

/** What the publication changes of the newest version. */
export function differenceOf(publication: ListPublication, { list }: ListRecord): ListDifference {
  return compareLists(list?.versions.at(-1)?.rows ?? [], publication.rows);
}
