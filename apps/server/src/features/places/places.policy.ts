import type { Appointment } from '@tongban/domain/organisation';
import type { Place } from '@tongban/domain/place';
import type { StaffActor } from '../staff/index.ts';

/** The places that a post keeps: of a township its centre and stations, or all of the county. */
export interface PlaceScope {
  readonly countyId: string;
  /** Null = the whole county. */
  readonly townshipId: string | null;
  readonly appointment: Appointment;
}

/**
 * The head of a centre keeps the centre and the stations of that township; the county's service manager every
 * place of the county. Nobody else keeps any.
 */
export function placeScopes(actor: StaffActor): PlaceScope[] {
  return actor.appointments.flatMap((appointment): PlaceScope[] => {
    const { post, countyId, townshipId } = appointment;
    if (post === 'county_service_manager') return [{ countyId, townshipId: null, appointment }];
    return post === 'centre_head' && townshipId !== null ? [{ countyId, townshipId, appointment }] : [];
  });
}

/** The scope that a place lies in; undefined = not theirs. */
export function scopeFor(
  actor: StaffActor,
  place: Pick<Place, 'countyId' | 'townshipId'>,
): PlaceScope | undefined {
  return placeScopes(actor).find(
    ({ countyId, townshipId }) =>
      countyId === place.countyId && (townshipId === null || townshipId === place.townshipId),
  );
}
