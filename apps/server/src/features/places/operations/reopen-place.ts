import { decidePlaceReopening } from '@tongban/domain/place';
import type { LocalDate } from '@tongban/domain/time';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { placeStream } from '../place-stream.ts';
import type { PlaceTarget } from './change-place.ts';

/** Opens a closed place earlier than announced, or takes a closure back; refusals as `decidePlaceReopening`. */
export function reopenPlace(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, placeId, expectedVersion }: PlaceTarget,
  reopening: { readonly number: number; readonly reopensOn: LocalDate },
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: placeStream,
    key: placeId,
    expectedVersion,
    touches: {},
    loadFacts: async () => null,
    decide: (state, _facts, now) => decidePlaceReopening(state, reopening, now),
  });
}
