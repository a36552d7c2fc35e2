import {
  type AuthorityAnswer,
  authorityFor,
  companyPaymentFor,
  countyCollectionFor,
} from '@tongban/domain/authority';
import type { ItemId, TownshipId } from '@tongban/domain/catalogue';
import type { PaymentChannel } from '@tongban/domain/payment';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { authorityFactsOf, loadOrganisations } from '../delegations/index.ts';

export interface OrderPlace {
  readonly countyId: string;
  readonly channel: PaymentChannel;
  readonly townshipId: TownshipId | null;
}

/** By what the place takes a payment for the company: list and contract, the hall's own contract, or nobody between. */
export async function orderAuthority(
  tx: Tx,
  { countyId, channel, townshipId }: OrderPlace,
  itemId: ItemId,
  now: Instant,
): Promise<AuthorityAnswer> {
  if (channel === 'township_centre' && townshipId !== null) {
    const facts = await authorityFactsOf(tx, countyId, { townshipId, itemId });
    return authorityFor(facts, { act: 'collect', at: now, knownAt: now });
  }
  const organisations = await loadOrganisations(tx, countyId);
  return channel === 'online'
    ? companyPaymentFor(organisations.values(), itemId, now, now)
    : countyCollectionFor(organisations, itemId, now, now);
}
