import type { CountyId, ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { OrganisationId } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

export type OrganisationKind =
  | 'city_body'
  | 'county_government'
  | 'county_department'
  | 'township_government'
  | 'company'
  | 'mass_organisation';

/** What an organisation does is a dated capacity, never its type (design §1). */
export type CapacityKind =
  | 'power_holder'
  | 'supervisor'
  | 'service_manager'
  | 'filing_receiver'
  | 'justice'
  | 'seal_owner'
  | 'hall_operator'
  | 'company'
  | 'collection_agent'
  | 'designated_office';

export interface Capacity {
  readonly kind: CapacityKind;
  /** The item for power_holder, supervisor, company, collection_agent and designated_office; null for the others. */
  readonly itemId: ItemId | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** Where the capacity comes from: a law, a 三定 document, a county decision; null = 待县补充. */
  readonly basis: string | null;
  readonly recordedAt: Instant;
}

/** 救济 as dated data of the organ, per item where it differs: recorded with its source, never derived (design §1). */
export interface RecordedRemedy {
  readonly itemId: ItemId | null;
  readonly reviewBody: string;
  readonly reviewDays: number;
  readonly court: string;
  readonly suitMonths: number;
  readonly from: LocalDate;
  readonly source: string;
}

export interface Organisation {
  readonly id: OrganisationId;
  readonly countyId: CountyId;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The bureau's name without the county, as the seal pattern needs it. */
  readonly shortName: string;
  readonly creditCode: string | null;
  readonly townshipId: TownshipId | null;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  /** Whose seals this organisation's acts bear: itself, or the 管委会 for 鲁西新区. */
  readonly sealOwnerId: OrganisationId;
  readonly capacities: readonly Capacity[];
  readonly remedies: readonly RecordedRemedy[];
}

export type OrganisationEvent =
  | DomainEvent<'organisationRegistered', Omit<Organisation, 'capacities' | 'remedies'>>
  | DomainEvent<'capacityGranted', Omit<Capacity, 'recordedAt'>>
  | DomainEvent<'remedyRecorded', RecordedRemedy>;

export function evolveOrganisation(
  state: Organisation | null,
  event: Recorded<OrganisationEvent>,
): Organisation {
  if (event.type === 'organisationRegistered') return { ...event.payload, capacities: [], remedies: [] };
  if (state === null) throw new Error(`${event.type} before organisationRegistered`);
  if (event.type === 'remedyRecorded') return { ...state, remedies: [...state.remedies, event.payload] };
  return { ...state, capacities: [...state.capacities, { ...event.payload, recordedAt: event.at }] };
}

/** Whether the organisation exists on `day`: a merged or dissolved one does no act any more (E-05, E-06). */
export function existsOn(organisation: Organisation, day: LocalDate): boolean {
  return (
    organisation.validFrom <= day && (organisation.validUntil === null || day <= organisation.validUntil)
  );
}

/** Whether the organisation held the capacity on `day` (for `itemId` where the capacity is of an item), as known then. */
export function hasCapacity(
  organisation: Organisation,
  kind: CapacityKind,
  itemId: ItemId | null,
  day: LocalDate,
  knownAt: Instant,
): boolean {
  return capacityOn(organisation, kind, itemId, day, knownAt) !== null;
}

export function capacityOn(
  organisation: Organisation,
  kind: CapacityKind,
  itemId: ItemId | null,
  day: LocalDate,
  knownAt: Instant,
): Capacity | null {
  return (
    organisation.capacities.find(
      (c) =>
        c.kind === kind &&
        c.itemId === itemId &&
        c.recordedAt <= knownAt &&
        c.from <= day &&
        (c.until === null || day <= c.until),
    ) ?? null
  );
}

/** The remedy recorded for the organ's decisions on the item on `day`: the item's own before the general one; null = 待县补充. */
export function remedyOn(organisation: Organisation, itemId: ItemId, day: LocalDate): RecordedRemedy | null {
  const recorded = organisation.remedies.filter((r) => r.from <= day);
  return recorded.findLast((r) => r.itemId === itemId) ?? recorded.findLast((r) => r.itemId === null) ?? null;
}
