import type { CountyId, TownshipId } from '@tongban/domain/catalogue';
import { decidePlaceChange, type PlaceFacts, type PlaceId } from '@tongban/domain/place';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { holdNames, loadNeighbours } from '../load-neighbours.ts';
import { placeStream } from '../place-stream.ts';

/** A place that is changed, and the version that the person saw; undefined = not asked. */
export interface PlaceTarget {
  readonly countyId: CountyId;
  readonly townshipId: TownshipId | null;
  readonly placeId: PlaceId;
  readonly expectedVersion?: number | undefined;
}

/** Replaces what is known of a place by `facts`; refusals as `decidePlaceChange`. */
export function changePlace(
  ctx: GovernanceContext,
  actor: Actor,
  target: PlaceTarget,
  facts: PlaceFacts,
): Promise<GovernanceResult> {
  const { countyId, placeId, expectedVersion } = target;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: placeStream,
    key: placeId,
    expectedVersion,
    touches: (tx) => holdNames(tx, target),
    loadFacts: async (tx) => ({ neighbours: await loadNeighbours(tx, target) }),
    decide: (state, known) => decidePlaceChange(state, facts, known),
  });
}
