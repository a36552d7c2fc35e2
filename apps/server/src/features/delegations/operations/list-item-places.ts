import { servedAtCentre, servedAtHall } from '@tongban/domain/authority';
import type { County, ItemId, Township } from '@tongban/domain/catalogue';
import type { AuthorityMode, Refusal } from '@tongban/domain/terms';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { type GovernanceContext, loadOrganisations } from '../../organisations/index.ts';
import { authorityFacts } from '../authority-facts.store.ts';

/** One place where an item can be applied for, now: the county hall (township null) or a township's centre. */
export interface ItemPlace {
  readonly county: County;
  readonly township: Township | null;
  readonly open: boolean;
  readonly mode: AuthorityMode | null;
  /** Why it is not open; empty when it is. */
  readonly refusals: readonly Refusal[];
}

/**
 * Where the item can be applied for in a county: the hall first in the list, then every township of the county in the order
 * of the division list, all of equal right. A township is open exactly when it may accept, or for a company
 * collect, at this instant.
 */
export async function listItemPlaces(
  ctx: Pick<GovernanceContext, 'database' | 'clock'>,
  { county, itemId }: { readonly county: County; readonly itemId: ItemId },
): Promise<ItemPlace[]> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const pairs = county.townships.map(({ id }) => ({ townshipId: id, itemId }));
    const facts = await authorityFacts(tx, county.id, pairs);
    const own = servedAtHall(await loadOrganisations(tx, county.id), itemId, now, now);
    const hall: ItemPlace = {
      county,
      township: null,
      open: own.allowed,
      mode: own.mode,
      refusals: own.refusals,
    };
    const centres = county.townships.flatMap((township): ItemPlace[] => {
      const known = facts.get(`${township.id}/${itemId}`);
      if (known === undefined) return [];
      const { allowed, mode, refusals } = servedAtCentre(known, now, now);
      return [{ county, township, open: allowed, mode, refusals }];
    });
    return [hall, ...centres];
  });
}
