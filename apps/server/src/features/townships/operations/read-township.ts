import { standingOf } from '@tongban/domain/authority';
import type { County, ItemId, Township } from '@tongban/domain/catalogue';
import { type ListVersion, listVersionOn } from '@tongban/domain/delegation';
import { noticesOf, type TownshipNotice } from '@tongban/domain/notice';
import type { Place } from '@tongban/domain/place';
import type { AuthorityMode, Refusal, Standing } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { everyItem } from '../../catalogue/index.ts';
import { keptCountyFacts } from '../../delegations/index.ts';
import { type KnownPlace, loadTownshipPlaces } from '../../places/index.ts';

/** One row of the list in force, as it stands now. */
export interface TownshipRow {
  readonly itemId: ItemId;
  readonly mode: AuthorityMode | null;
  readonly standing: Standing;
  /** Holder of the power, by its registered name; null when it is not registered. */
  readonly departmentName: string | null;
  /** Why it is not live, empty when it is. */
  readonly refusals: readonly Refusal[];
}

/** What anybody may read of a township: its places, its list in force, its notices. */
export interface TownshipRecord {
  readonly county: County;
  readonly township: Township;
  /** The list in force today without its rows; null = none is published. */
  readonly list: Pick<ListVersion, 'version' | 'publishedOn' | 'effectiveFrom'> | null;
  readonly rows: readonly TownshipRow[];
  /** The centre first, then the stations by name. */
  readonly places: readonly [KnownPlace, ...KnownPlace[]];
  /** All notices, the newest first. */
  readonly notices: readonly TownshipNotice[];
  readonly now: Instant;
}

/**
 * Reads a township as it stands now: every row of the list in force with the answer of `authorityFor`, asked at
 * this instant. Nothing of it is stored, so the page cannot promise what the counter would refuse.
 */
export async function readTownship(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  { county, township }: { readonly county: County; readonly township: Township },
): Promise<TownshipRecord> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const places = await loadTownshipPlaces(tx, county, township);
    const { factsOf } = await keptCountyFacts(ctx.database, tx, county.id);
    const facts = everyItem(ctx.reference).map(({ id }) => factsOf(township.id, id));
    const list = facts[0]?.list ?? null;
    const version = list && listVersionOn(list, dateInShanghai(now), now);
    const listed = new Map(version?.rows.map((row) => [row.itemId, row]));
    const rows = facts.flatMap((each): TownshipRow[] => {
      const row = listed.get(each.itemId);
      if (row === undefined) return [];
      const { standing, refusals } = standingOf(each, now, now);
      const department = row.departmentId === null ? undefined : each.organisations.get(row.departmentId);
      const departmentName = department?.name ?? null;
      return [{ itemId: row.itemId, mode: row.mode, standing, departmentName, refusals }];
    });
    const agreements = new Map(facts.flatMap((each) => each.agreements.map((a) => [a.id, a] as const)));
    const recorded = places.flatMap(({ place }): Place[] => ('changedAt' in place ? [place] : []));
    const notices = noticesOf(
      {
        list,
        delegations: facts.map(({ delegation }) => delegation),
        agreements: [...agreements.values()],
        places: recorded,
      },
      now,
    );
    return { county, township, list: version ?? null, rows, places, notices, now };
  });
}
