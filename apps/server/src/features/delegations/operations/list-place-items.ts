import { servedAtCentre, servedAtHall } from '@tongban/domain/authority';
import type { County, ItemId, Township } from '@tongban/domain/catalogue';
import type { AuthorityMode } from '@tongban/domain/terms';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import type { GovernanceContext } from '../../organisations/index.ts';
import { keptCountyFacts } from '../kept-county-facts.store.ts';

/** An item that can be applied for at a place now. */
export interface PlaceItem {
  readonly itemId: ItemId;
  readonly mode: AuthorityMode | null;
}

/** Which of the items a township's centre, or with `township` null the county hall, takes at this instant. */
export async function listPlaceItems(
  ctx: Pick<GovernanceContext, 'database' | 'clock'>,
  place: { readonly county: County; readonly township: Township | null },
  itemIds: readonly ItemId[],
): Promise<PlaceItem[]> {
  const { county, township } = place;
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const { organisations, factsOf } = await keptCountyFacts(ctx.database, tx, county.id);
    return itemIds.flatMap((itemId) => {
      const { allowed, mode } =
        township === null
          ? servedAtHall(organisations, itemId, now, now)
          : servedAtCentre(factsOf(township.id, itemId), now, now);
      return allowed ? [{ itemId, mode }] : [];
    });
  });
}
