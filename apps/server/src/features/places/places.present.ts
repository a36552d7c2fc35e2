import type { PlaceClosureView, PlaceRecordView } from '@tongban/contract';
import {
  hoursLines,
  isWithdrawn,
  type OpenState,
  openAt,
  openText,
  type PlaceClosure,
} from '@tongban/domain/place';
import { CLOSURE_REASON_NAMES, PLACE_KIND_NAMES } from '@tongban/domain/terms';
import { dateInShanghai, type Instant, type LocalDate, type WorkCalendar } from '@tongban/domain/time';
import { type KnownPlace, placeHref } from './place-where.ts';

/** A place as everybody may read it. */
export function presentPlaceRecord(
  { place, where, version }: KnownPlace,
  now: Instant,
  calendar: WorkCalendar,
): PlaceRecordView {
  const { hours, station } = place;
  return {
    id: place.id,
    kind: place.kind,
    kindName: PLACE_KIND_NAMES[place.kind],
    countyId: where.county.id,
    countyName: where.county.name,
    townshipId: where.township?.id ?? null,
    townshipName: where.township?.name ?? null,
    name: place.name,
    address: place.address,
    phone: place.phone,
    hours: hours && {
      regular: hours.regular.map(openDay),
      extended: hours.extended.map(openDay),
      extendedNote: hours.extendedNote,
    },
    hoursLines: hours === null ? [] : hoursLines(hours),
    directions: place.directions,
    accessibility: place.accessibility,
    station: station && {
      ...station,
      services: [...station.services],
      helpers: station.helpers.map((helper) => ({ ...helper })),
    },
    open: presentOpenState(openAt(place, now, calendar), now),
    closures: currentClosures(place.closures, dateInShanghai(now)).map(presentClosure),
    version,
    changedAt: 'changedAt' in place ? place.changedAt : null,
    href: placeHref(place),
  };
}

/** Closures in force or to come. */
function currentClosures(closures: readonly PlaceClosure[], today: LocalDate): PlaceClosure[] {
  return closures.filter(
    (closure) => !isWithdrawn(closure) && (closure.until === null || today <= closure.until),
  );
}

function presentClosure({ number, from, until, reason, note }: PlaceClosure): PlaceClosureView {
  return { number, from, until, reason, reasonName: CLOSURE_REASON_NAMES[reason], note };
}

function presentOpenState(state: OpenState, now: Instant): PlaceRecordView['open'] {
  const next = state.kind === 'closed' ? state.next : null;
  return { kind: state.kind, text: openText(state, now), next: next && { ...next } };
}

function openDay({
  weekday,
  shifts,
}: {
  weekday: number;
  shifts: readonly { from: string; until: string }[];
}) {
  return { weekday, shifts: shifts.map((shift) => ({ ...shift })) };
}
