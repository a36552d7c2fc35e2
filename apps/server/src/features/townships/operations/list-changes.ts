import type { ListDifferenceView } from '@tongban/contract';
import type { County } from '@tongban/domain/catalogue';
import { compareLists } from '@tongban/domain/delegation';
import type { Instant, LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { loadOrganisations, selectLists } from '../../delegations/index.ts';
import { presentDifference } from '../../list-drafts/index.ts';
import { type TownshipPlace, whereOf } from '../township-place.ts';

/** One published version of a list as news: where, which, and what it changed. */
export interface ListChange extends ReturnType<typeof whereOf> {
  readonly version: number;
  readonly publishedOn: LocalDate;
  readonly effectiveFrom: LocalDate;
  readonly itemCount: number;
  readonly recordedAt: Instant;
  readonly difference: ListDifferenceView;
}

/** The newest published versions of the counties' lists, the newest first, at most `most`. */
export async function listChanges(
  { database, reference }: Pick<AppContext, 'database' | 'reference'>,
  counties: readonly County[],
  most: number,
): Promise<readonly ListChange[]> {
  const newest = await inSnapshot(database, async (tx) => {
    const found = [];
    for (const county of counties) {
      for (const { townshipId, versions } of await selectLists(tx, {
        countyId: county.id,
        townshipId: null,
      })) {
        const township = county.townships.find(({ id }) => id === townshipId);
        if (township === undefined) continue;
        found.push(
          ...versions.map((version, at) => ({ county, township, version, before: versions[at - 1] })),
        );
      }
    }
    found.sort((a, b) => (a.version.recordedAt < b.version.recordedAt ? 1 : -1));
    const shown = found.slice(0, most);
    const bodies = new Map<string, Awaited<ReturnType<typeof loadOrganisations>>>();
    for (const { county } of shown) {
      if (!bodies.has(county.id)) bodies.set(county.id, await loadOrganisations(tx, county.id));
    }
    return shown.map((each) => ({ ...each, organisations: bodies.get(each.county.id) ?? new Map() }));
  });
  return newest.map(({ county, township, version, before, organisations }) => {
    const place: TownshipPlace = { county, township };
    const { rows, publishedOn, effectiveFrom, recordedAt } = version;
    return {
      ...whereOf(place),
      version: version.version,
      publishedOn,
      effectiveFrom,
      itemCount: rows.length,
      recordedAt,
      difference: presentDifference({ reference, organisations }, compareLists(before?.rows ?? [], rows)),
    };
  });
}
