import {
  type AuthorityAct,
  type AuthorityAnswer,
  authorityFor,
  countyCollectionFor,
  ownPowerFor,
} from '@tongban/domain/authority';
import type { ItemId, TownshipId } from '@tongban/domain/catalogue';
import type { Instant } from '@tongban/domain/time';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { type GovernanceContext, loadOrganisations } from '../../organisations/index.ts';
import { authorityFactsOf } from '../authority-facts.store.ts';

export interface AuthorityQuery {
  readonly countyId: string;
  /** Null asks for the county's own power. */
  readonly townshipId: TownshipId | null;
  readonly itemId: ItemId;
  readonly act: AuthorityAct;
  readonly at: Instant;
  /** What the ledger had recorded by then; default now. */
  readonly knownAt?: Instant | undefined;
}

/** Why the act was, is or will be allowed or not: the chain, or all gates not met (design §2.1). */
export async function explainAuthority(
  ctx: Pick<GovernanceContext, 'database' | 'clock'>,
  query: AuthorityQuery,
): Promise<AuthorityAnswer> {
  const { countyId, townshipId, itemId, act, at } = query;
  const knownAt = query.knownAt ?? ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    if (townshipId === null) {
      const organisations = await loadOrganisations(tx, countyId);
      return act === 'collect'
        ? countyCollectionFor(organisations, itemId, at, knownAt)
        : ownPowerFor(organisations.values(), itemId, at, knownAt);
    }
    const facts = await authorityFactsOf(tx, countyId, { townshipId, itemId });
    return authorityFor(facts, { act, at, knownAt });
  });
}
