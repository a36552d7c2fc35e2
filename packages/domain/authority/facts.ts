import type { ItemId, TownshipId } from '../catalogue/index.ts';
import type { Agreement, Delegation, DelegationList, Entrustability, Memo } from '../delegation/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Seal } from '../seal/index.ts';
import type { OrganisationId } from '../terms/index.ts';

/** Everything recorded that can bear on one item in one township, whole history included; the gates pick what held when. */
export interface AuthorityFacts {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly list: DelegationList | null;
  readonly delegation: Delegation;
  readonly entrustability: Entrustability | null;
  readonly agreements: readonly Agreement[];
  readonly memos: readonly Memo[];
  readonly seals: readonly Seal[];
}
