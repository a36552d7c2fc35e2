import { servedAtCentre, servedAtHall } from '@tongban/domain/authority';
import type { County, ItemId, Township } from '@tongban/domain/catalogue';
import type { StatedAnswer } from '@tongban/domain/delegation';
import type { AuthorityMode, Refusal } from '@tongban/domain/terms';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import type { GovernanceContext } from '../../organisations/index.ts';
import { type ItemOrgan, organOfItem } from '../item-organ.ts';
import { keptCountyFacts } from '../kept-county-facts.store.ts';

/** One place where an item can be applied for, now: the county hall (township null) or a township's centre. */
export interface ItemPlace {
  readonly county: County;
  readonly township: Township | null;
  readonly open: boolean;
  readonly mode: AuthorityMode | null;
  /** Why it is not open; empty when it is. */
  readonly refusals: readonly Refusal[];
}

/** Where an item is served in a county, and in whose name it is decided there; both as of now. */
export interface ItemService {
  readonly places: readonly ItemPlace[];
  /** Null where none is registered. */
  readonly organ: ItemOrgan | null;
}

interface ItemInCounty {
  readonly county: County;
  readonly itemId: ItemId;
  /** What an application says: a place beyond whose scope it lies is closed to it (E-07). Absent for the item at large. */
  readonly stated?: readonly StatedAnswer[];
}

/** Where the item, or one application for it, can be handed in in a county. */
export async function listItemPlaces(
  ctx: Pick<GovernanceContext, 'database' | 'clock'>,
  of: ItemInCounty,
): Promise<readonly ItemPlace[]> {
  return (await readItemService(ctx, of)).places;
}

/**
 * Where the item can be applied for: the hall first in the list, then every township of the county in the order of the
 * division list, all of equal right. A township is open exactly when it may accept, or for a company collect, at
 * this instant.
 */
export async function readItemService(
  ctx: Pick<GovernanceContext, 'database' | 'clock'>,
  { county, itemId, stated }: ItemInCounty,
): Promise<ItemService> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const { organisations, factsOf } = await keptCountyFacts(ctx.database, tx, county.id);
    const own = servedAtHall(organisations, itemId, now, now);
    const hall: ItemPlace = {
      county,
      township: null,
      open: own.allowed,
      mode: own.mode,
      refusals: own.refusals,
    };
    const centres = county.townships.map((township): ItemPlace => {
      const { allowed, mode, refusals } = servedAtCentre(factsOf(township.id, itemId), now, now, stated);
      return { county, township, open: allowed, mode, refusals };
    });
    return { places: [hall, ...centres], organ: organOfItem(organisations, itemId, now) };
  });
}
