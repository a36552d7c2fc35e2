import type { ItemId } from '@tongban/domain/catalogue';
import { type Organisation, type RecordedRemedy, remedyOn } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { powerHolderOf } from '../organisations/index.ts';

/** In whose name an item is decided in a county, and where one may turn against a decision. */
export interface ItemOrgan {
  readonly name: string;
  /** Null = 待县补充: it is never derived (L-38). */
  readonly remedy: RecordedRemedy | null;
}

/** The organ of an item among the bodies of a county; null where none is registered. */
export function organOfItem(
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  itemId: ItemId,
  now: Instant,
): ItemOrgan | null {
  const today = dateInShanghai(now);
  const organ = powerHolderOf(organisations, itemId, today, now);
  if (organ === null) return null;
  // In 鲁西新区 the paper bears the 管委会.
  const printed = organisations.get(organ.sealOwnerId) ?? organ;
  return { name: printed.name, remedy: remedyOn(organ, itemId, today) };
}
