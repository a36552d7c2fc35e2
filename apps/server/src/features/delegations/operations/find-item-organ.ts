import type { County, ItemId } from '@tongban/domain/catalogue';
import { type RecordedRemedy, remedyOn } from '@tongban/domain/organisation';
import { dateInShanghai } from '@tongban/domain/time';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { type GovernanceContext, loadOrganisations, powerHolderOf } from '../../organisations/index.ts';

/** In whose name an item is decided in a county, and where one may turn against a decision. */
export interface ItemOrgan {
  readonly name: string;
  /** Null = 待县补充: it is never derived (L-38). */
  readonly remedy: RecordedRemedy | null;
}

/** The organ of an item in a county today; null where none is registered. */
export async function findItemOrgan(
  ctx: Pick<GovernanceContext, 'database' | 'clock'>,
  { county, itemId }: { readonly county: County; readonly itemId: ItemId },
): Promise<ItemOrgan | null> {
  const now = ctx.clock.now();
  const today = dateInShanghai(now);
  const organisations = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id));
  const organ = powerHolderOf(organisations, itemId, today, now);
  if (organ === null) return null;
  // In 鲁西新区 the paper bears the 管委会.
  const printed = organisations.get(organ.sealOwnerId) ?? organ;
  return { name: printed.name, remedy: remedyOn(organ, itemId, today) };
}
