import { isClosed, standingOf } from '@tongban/domain/authority';
import type { TownshipId } from '@tongban/domain/catalogue';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../../platform/db/transaction.ts';
import { authorityFacts } from '../authority-facts.store.ts';
import { listsOfCounty } from '../delegations.store.ts';

/** How many of a township's listed items may be accepted there now, and for how many something is missing. */
export interface GateCounts {
  readonly townshipId: TownshipId;
  readonly open: number;
  readonly unmet: number;
}

/** Asks authority anew for every row of every list in force of a county: a few hundred pairs, one statement. */
export async function countUnmetGates(tx: Tx, countyId: string, now: Instant): Promise<GateCounts[]> {
  const lists = await listsOfCounty(tx, countyId);
  const pairs = lists.flatMap(({ townshipId, versions }) => {
    const itemIds = new Set(versions.flatMap(({ rows }) => rows.map(({ itemId }) => itemId)));
    return [...itemIds].map((itemId) => ({ townshipId, itemId }));
  });
  const facts = await authorityFacts(tx, countyId, pairs);
  return lists.map(({ townshipId }) => {
    const standings = pairs
      .filter((pair) => pair.townshipId === townshipId)
      .flatMap(({ itemId }) => facts.get(`${townshipId}/${itemId}`) ?? [])
      .map((known) => standingOf(known, now, now).standing);
    const open = standings.filter((standing) => standing === 'live' || standing === 'limited');
    return { townshipId, open: open.length, unmet: standings.filter(isClosed).length };
  });
}
