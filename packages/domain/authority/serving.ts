import type { ItemId } from '../catalogue/index.ts';
import type { StatedAnswer } from '../delegation/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Instant } from '../time/index.ts';
import type { AuthorityAnswer } from './answer.ts';
import { authorityFor } from './authority-for.ts';
import { countyCollectionFor } from './county-collection.ts';
import type { AuthorityFacts } from './facts.ts';
import { ownPowerFor } from './own-power.ts';

/**
 * Whether a resident is served at the township's centre: it accepts applications, or collects where the row is a collection
 * with what an application says, whether it accepts this one (E-07).
 */
export function servedAtCentre(
  facts: AuthorityFacts,
  at: Instant,
  knownAt: Instant,
  stated: readonly StatedAnswer[] | null = null,
): AuthorityAnswer {
  const answer = authorityFor(facts, { act: 'accept', at, knownAt, stated });
  return answer.mode === 'collection_service' ? authorityFor(facts, { act: 'collect', at, knownAt }) : answer;
}

/** The same for the county hall: by the organ's own power, or by a collection contract of the hall. */
export function servedAtHall(
  organisations: ReadonlyMap<string, Organisation>,
  itemId: ItemId,
  at: Instant,
  knownAt: Instant,
): AuthorityAnswer {
  const own = ownPowerFor(organisations.values(), itemId, at, knownAt);
  if (own.allowed) return own;
  const collection = countyCollectionFor(organisations, itemId, at, knownAt);
  // Without a company the item is no collection in this county as far as anybody has recorded.
  return collection.decidingOrganId === null ? own : collection;
}
