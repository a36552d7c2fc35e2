import type { ListPublishedView } from '@tongban/contract';
import { checkListApproval, type ListPublication } from '@tongban/domain/delegation';
import type { DelegationPrinciple } from '@tongban/domain/terms';
import type { LocalDate } from '@tongban/domain/time';
import { inSnapshot, inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { announceDelegation, publishDelegationList, selectDelegations } from '../../delegations/index.ts';
import { recordedOutcome } from '../../organisations/index.ts';
import { conflictOf, type DraftContext } from '../act-on-draft.ts';
import type { GovernedTownship } from '../governed-township.ts';
import { deleteListDraft, type ListDraft, selectListDraft } from '../list-drafts.store.ts';
import { loadListRecord } from '../list-record.ts';
import { itemColumns } from '../present-difference.ts';
import { publicationOf } from '../publication-of.ts';

export interface ApproveListDraft {
  readonly expectedVersion: number;
  readonly publishedOn: LocalDate;
  readonly effectiveFrom: LocalDate;
  readonly principles: readonly DelegationPrinciple[];
  readonly announcement: { readonly announcedOn: LocalDate; readonly place: string } | null;
}

/**
 * 审定并公布: a second person (GOV-08) publishes the draft as the next version of the list; draft and version change in one
 * transaction. Then each item is announced by its own act; what could not be announced is told and keeps nothing back.
 */
export async function approveListDraft(
  ctx: DraftContext,
  township: GovernedTownship,
  command: ApproveListDraft,
): Promise<Outcome<ListPublishedView>> {
  const seen = await inSnapshot(ctx.database, async (tx): Promise<Outcome<[ListDraft, ListPublication]>> => {
    const draft = await selectListDraft(tx, township);
    if (draft === undefined) return { kind: 'not_found' };
    if (draft.version !== command.expectedVersion)
      return { kind: 'conflict', conflict: await conflictOf(tx, draft) };
    const written = { isSubmitted: draft.status === 'submitted', writtenBy: draft.written_by };
    const refusals = checkListApproval(written, township.by.personId, command.principles);
    if (refusals.length > 0) return { kind: 'refused', refusals };
    return done([draft, publicationOf(draft, await loadListRecord(tx, township), command)]);
  });
  if (seen.kind !== 'done') return seen;
  const [draft, { townshipId, version, rows }] = seen.value;
  const { publishedOn, effectiveFrom, principles } = command;
  const published = await outcomeOf(async () =>
    recordedOutcome(
      await publishDelegationList(
        ctx,
        township.by,
        {
          countyId: township.countyId,
          expectedVersion: draft.base_version,
          townshipId,
          version,
          publishedOn,
          effectiveFrom,
          principles,
          rows,
        },
        (tx) => takeDraft(tx, draft),
      ),
    ),
  );
  if (published.kind !== 'done') return published;
  return done({ townshipId, version, ...(await announceRows(ctx, township, rows, command.announcement)) });
}

/** The draft that was read goes with the publication, or the publication does not stand. */
async function takeDraft(tx: Tx, draft: ListDraft): Promise<void> {
  if (await deleteListDraft(tx, draft)) return;
  const now =
    (await selectListDraft(tx, { countyId: draft.county_id, townshipId: draft.township_id })) ?? draft;
  throw new Abandoned({ kind: 'conflict', conflict: await conflictOf(tx, now) });
}

async function announceRows(
  ctx: DraftContext,
  township: GovernedTownship,
  rows: ListPublication['rows'],
  announcement: ApproveListDraft['announcement'],
): Promise<Pick<ListPublishedView, 'announced' | 'notAnnounced'>> {
  if (announcement === null) return { announced: 0, notAnnounced: [] };
  // A row of a batch is done with the publication; the announcements after it are acts of their own.
  const { recordedWith: _row, ...alone } = ctx;
  const { countyId, townshipId } = township;
  const delegations = await inTransaction(ctx.database, (tx) => selectDelegations(tx, township));
  const known = new Set(
    delegations.flatMap(({ itemId, announcements }) => announcements.map((a) => `${itemId}/${a.generation}`)),
  );
  const notAnnounced: ListPublishedView['notAnnounced'] = [];
  let announced = 0;
  for (const { itemId, generation, ...row } of rows) {
    if (known.has(`${itemId}/${generation}`)) continue;
    const pair = { countyId, townshipId, itemId, generation };
    const result = await announceDelegation(alone, township.by, { ...pair, ...announcement });
    if (result.ok) announced += 1;
    else {
      const refusals = 'refusals' in result ? [...result.refusals] : [];
      notAnnounced.push({ ...itemColumns(ctx.reference, { itemId, ...row }), refusals });
    }
  }
  return { announced, notAnnounced };
}
