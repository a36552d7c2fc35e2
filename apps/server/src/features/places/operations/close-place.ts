import { decidePlaceClosure, type PlaceClosureCommand } from '@tongban/domain/place';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { placeStream } from '../place-stream.ts';
import type { PlaceTarget } from './change-place.ts';

/** Announces days without service (E-60); refusals as `decidePlaceClosure`. */
export function closePlace(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, placeId, expectedVersion }: PlaceTarget,
  closure: PlaceClosureCommand,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: placeStream,
    key: placeId,
    expectedVersion,
    touches: {},
    loadFacts: async () => null,
    decide: (state, _facts, now) => decidePlaceClosure(state, closure, now),
  });
}
