import type { CountyId, TownshipId } from '@tongban/domain/catalogue';
import { decidePlaceRecord, HALL_ID, type PlaceFacts } from '@tongban/domain/place';
import type { PlaceKind } from '@tongban/domain/terms';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { holdNames, loadNeighbours } from '../load-neighbours.ts';
import { placeStream } from '../place-stream.ts';

/** `townshipId` null for the hall of the county. `UNKNOWN_FACTS` of the domain stands for what is not known. */
export interface RecordPlace extends PlaceFacts {
  readonly kind: PlaceKind;
  readonly countyId: CountyId;
  readonly townshipId: TownshipId | null;
}

/**
 * Records a hall, centre or station for the first time; refusals as `decidePlaceRecord`. The result's id is `hall`, the
 * township's id, or a new UUID for a station. Whether the actor may is asked by the route.
 */
export function recordPlace(
  ctx: GovernanceContext,
  actor: Actor,
  command: RecordPlace,
): Promise<GovernanceResult> {
  const { kind, countyId, townshipId } = command;
  const id =
    kind === 'hall' ? HALL_ID : kind === 'centre' && townshipId !== null ? townshipId : ctx.ids.uuid();
  return recordGovernance(ctx, actor, {
    countyId,
    stream: placeStream,
    key: id,
    touches: (tx) => holdNames(tx, command),
    loadFacts: async (tx) => ({ neighbours: await loadNeighbours(tx, command) }),
    decide: (state, facts) => decidePlaceRecord(state, { ...command, id }, facts),
  });
}
