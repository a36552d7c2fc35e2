import type { TownshipVersionsView } from '@tongban/contract';
import { compareLists, type DelegationList, listVersionOn } from '@tongban/domain/delegation';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { loadOrganisations, selectLists } from '../../delegations/index.ts';
import { type DifferenceWords, presentDifference } from '../../list-drafts/index.ts';
import { type TownshipPlace, whereOf } from '../township-place.ts';

/** Every published version of a township's list, the newest first, each with what it changed of the one before. */
export async function readTownshipVersions(
  { database, clock, reference }: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  place: TownshipPlace,
): Promise<TownshipVersionsView> {
  const now = clock.now();
  const part = { countyId: place.county.id, townshipId: place.township.id };
  return inSnapshot(database, async (tx) => {
    const [list = null] = await selectLists(tx, part);
    const words = { reference, organisations: await loadOrganisations(tx, part.countyId) };
    return {
      ...whereOf(place),
      inForce: (list && listVersionOn(list, dateInShanghai(now), now)?.version) ?? null,
      versions: list === null ? [] : versionsOf(list, words),
    };
  });
}

/** The versions of a list in words, the newest first. */
function versionsOf({ versions }: DelegationList, words: DifferenceWords): TownshipVersionsView['versions'] {
  return versions
    .map(({ version, publishedOn, effectiveFrom, rows }, at) => ({
      version,
      publishedOn,
      effectiveFrom,
      itemCount: rows.length,
      difference: presentDifference(words, compareLists(versions[at - 1]?.rows ?? [], rows)),
    }))
    .reverse();
}
