import type { CountyId, TownshipId } from '@tongban/domain/catalogue';
import type { PlaceId } from '@tongban/domain/place';
import type { AppContext } from '../../app-context.ts';
import { findCounty } from '../catalogue/index.ts';
import type { Actor } from '../organisations/index.ts';
import { governorOf, type StaffActor } from '../staff/index.ts';
import type { PlaceTarget } from './operations/change-place.ts';
import { readPlace } from './operations/read-place.ts';
import type { KnownPlace } from './place-where.ts';
import { PLACE_POSTS } from './places.policy.ts';

/** A place that the actor keeps, and in which capacity. */
interface OwnPlace {
  readonly known: KnownPlace;
  readonly target: PlaceTarget;
  readonly by: Actor;
}

/** Loads a place through the actor's scope: out of scope is the same as not there (design §2.5). */
export async function ownPlace(
  ctx: Pick<AppContext, 'database' | 'reference'>,
  actor: StaffActor,
  { countyId, placeId }: { readonly countyId: CountyId; readonly placeId: PlaceId },
): Promise<OwnPlace | undefined> {
  const known = await readPlace(ctx, countyId, placeId);
  if (known === undefined) return undefined;
  const { townshipId } = known.place;
  const by = governorOf(actor, PLACE_POSTS, { countyId, townshipId });
  return by && { known, target: { countyId, townshipId, placeId }, by };
}

/** In which capacity the actor records places of the region; undefined when it is none of theirs, or none at all. */
export function ownRegion(
  ctx: Pick<AppContext, 'reference'>,
  actor: StaffActor,
  region: { readonly countyId: CountyId; readonly townshipId: TownshipId | null },
): Actor | undefined {
  const { countyId, townshipId } = region;
  const county = findCounty(ctx.reference, countyId);
  const exists = townshipId === null || county?.townships.some(({ id }) => id === townshipId);
  return exists ? governorOf(actor, PLACE_POSTS, region) : undefined;
}
