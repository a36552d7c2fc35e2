import type { Post } from '@tongban/domain/terms';
import type { StaffActor } from '../staff/index.ts';

/** Who keeps places: the head of a centre that of the township with its stations, the service manager all of the county. */
export const PLACE_POSTS: readonly Post[] = ['centre_head', 'county_service_manager'];

/** The places that a post keeps: of a township its centre and stations, or all of the county. */
interface PlaceScope {
  readonly countyId: string;
  /** Null = the whole county. */
  readonly townshipId: string | null;
}

/** Where the actor keeps places; nobody without one of the two posts keeps any. */
export function placeScopes(actor: StaffActor): PlaceScope[] {
  return actor.appointments
    .filter(({ post }) => PLACE_POSTS.includes(post))
    .map(({ countyId, townshipId }) => ({ countyId, townshipId }));
}
