import type { CountyId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent } from '../ledger/event.ts';
import type { ClosureReason, HelperCategory, PlaceKind, StationService } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { OpeningHours } from './opening-hours.ts';

/** `hall` for the hall of a county, the township's id for its centre, a UUID for a station. */
export type PlaceId = string;

/** The id of every county's hall; no township has it. */
export const HALL_ID: PlaceId = 'hall';

/** What only a village station has. */
export interface StationFacts {
  readonly villageName: string;
  /** planned, built and used as one with the 党群服务中心; null = 待县补充. */
  readonly sharesPartyCentre: boolean | null;
  readonly services: readonly StationService[];
  /** How many helpers of each category; no names, no private telephone numbers. */
  readonly helpers: readonly { readonly category: HelperCategory; readonly count: number }[];
}

/** What is known of a place. Null is 待县补充: nothing here is ever guessed. */
export interface PlaceFacts {
  readonly name: string;
  readonly address: string | null;
  /** The telephone of the counter. */
  readonly phone: string | null;
  readonly hours: OpeningHours | null;
  /** How to get there in words, for people without a map. */
  readonly directions: string | null;
  readonly accessibility: string | null;
  /** Of a station, and of nothing else. */
  readonly station: StationFacts | null;
}

/** Nothing known but the name: start from it and fill in what the county has confirmed. */
export const UNKNOWN_FACTS: Omit<PlaceFacts, 'name'> = {
  address: null,
  phone: null,
  hours: null,
  directions: null,
  accessibility: null,
  station: null,
};

/** 暂停服务 of a place; both days are closed. County hall and online application stay open to everybody (E-60, R-1.1.6). */
export interface PlaceClosure {
  /** Counts from 1 in the order of recording. */
  readonly number: number;
  readonly from: LocalDate;
  /** Last closed day; null = until further notice. */
  readonly until: LocalDate | null;
  readonly reason: ClosureReason;
  readonly note: string | null;
  readonly recordedAt: Instant;
}

/** 服务场所. A place is where people are served; what may be done there is the authority of its organisation, never its own. */
export interface Place extends PlaceFacts {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly countyId: CountyId;
  /** Null for the hall of a county. */
  readonly townshipId: TownshipId | null;
  readonly closures: readonly PlaceClosure[];
  readonly changedAt: Instant;
}

/** Which place, for the first event of its stream. */
export type PlaceIdentity = Pick<Place, 'id' | 'kind' | 'countyId' | 'townshipId'>;

export type PlaceEvent =
  | DomainEvent<'placeRecorded', PlaceIdentity & PlaceFacts>
  | DomainEvent<'placeChanged', PlaceFacts>
  | DomainEvent<'placeClosed', Omit<PlaceClosure, 'recordedAt'>>
  | DomainEvent<'placeReopened', { readonly number: number; readonly reopensOn: LocalDate }>;
