import type { CountyListsView, TownshipListView } from '@tongban/contract';
import type { DelegationList, ListVersion } from '@tongban/domain/delegation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { selectLists } from '../../delegations/index.ts';
import { GOVERNANCE_POSTS, governedCounties, namesOf, type StaffActor } from '../../staff/index.ts';
import { type ListDraft, selectListDrafts } from '../list-drafts.store.ts';
import { versionInForce } from '../list-record.ts';

type DraftHead = NonNullable<TownshipListView['draft']>;

/** Where the list of each township of a county stands; not found for a county that the reader does not govern. */
export async function readLists(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  staff: StaffActor,
  asked: string | undefined,
): Promise<Outcome<CountyListsView>> {
  const governed = governedCounties(staff, GOVERNANCE_POSTS);
  const county = findCounty(ctx.reference, asked ?? governed[0] ?? '');
  if (county === undefined || !governed.includes(county.id)) return { kind: 'not_found' };
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const lists = new Map(
      (await selectLists(tx, { countyId: county.id, townshipId: null })).map((l) => [l.townshipId, l]),
    );
    const drafts = await selectListDrafts(tx, county.id);
    const names = await namesOf(
      tx,
      drafts.map(({ changed_by }) => changed_by),
    );
    return done({
      countyId: county.id,
      countyName: county.name,
      today: dateInShanghai(now),
      counties: governed.flatMap((id) => {
        const found = findCounty(ctx.reference, id);
        return found ? [{ id, name: found.name }] : [];
      }),
      townships: county.townships.map(({ id, name }) => {
        const draft = drafts.find(({ township_id }) => township_id === id);
        return {
          townshipId: id,
          townshipName: name,
          ...versionsOf(lists.get(id) ?? null, now),
          draft: draft === undefined ? null : draftHead(draft, names, staff),
        };
      }),
    });
  });
}

function versionsOf(list: DelegationList | null, now: Instant) {
  const inForce = versionInForce({ list }, now);
  const last = list?.versions.at(-1) ?? null;
  return {
    inForce: inForce && versionHead(inForce),
    coming: last === null || last === inForce ? null : versionHead(last),
  };
}

export function versionHead({ version, publishedOn, effectiveFrom, rows }: ListVersion) {
  return { version, publishedOn, effectiveFrom, itemCount: rows.length };
}

/** What everybody who governs the county sees of a draft. */
export function draftHead(
  draft: ListDraft,
  names: ReadonlyMap<string, string>,
  { personId }: Pick<StaffActor, 'personId'>,
): DraftHead {
  return {
    id: draft.id,
    version: draft.version,
    baseVersion: draft.base_version,
    status: draft.status,
    itemCount: draft.rows.length,
    changedByName: names.get(draft.changed_by) ?? '',
    changedAt: draft.changed_at,
    submittedAt: draft.submitted_at,
    returnNote: draft.return_note,
    isOwn: draft.written_by.includes(personId),
  };
}
