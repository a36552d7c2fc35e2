import type { CountyId, ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { OrganisationId } from '../terms/index.ts';
import { addDays, type Instant, type LocalDate } from '../time/index.ts';

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
  /** Absent while nothing ended it before `until`. */
  readonly ended?: CapacityEnd;
}

/** A capacity that ended by a later document, and the body it went to, if any (E-06). */
export interface CapacityEnd {
  readonly lastDay: LocalDate;
  readonly successorId: OrganisationId | null;
  readonly basis: string;
  readonly recordedAt: Instant;
}

/** A name that the organisation had until its last day: papers of those days keep it (E-05). */
export interface FormerName {
  readonly name: string;
  readonly shortName: string;
  readonly until: LocalDate;
  /** When the renaming was recorded. */
  readonly recordedAt: Instant;
}

/** Merged or dissolved, and into whom (E-05). */
export interface OrganisationEnd {
  readonly lastDay: LocalDate;
  readonly successorId: OrganisationId | null;
  readonly basis: string;
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
  /** The present name; `nameOn` tells the one of a day. */
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
  /** Absent on a body that was never renamed, oldest first. */
  readonly formerNames?: readonly FormerName[];
  /** Absent while the body goes on. */
  readonly ending?: OrganisationEnd;
}

export interface Renaming {
  readonly name: string;
  readonly shortName: string;
  /** The first day of the new name. */
  readonly from: LocalDate;
  readonly basis: string;
}

export type OrganisationEvent =
  | DomainEvent<
      'organisationRegistered',
      Omit<Organisation, 'capacities' | 'remedies' | 'formerNames' | 'ending'>
    >
  | DomainEvent<'organisationRenamed', Renaming>
  | DomainEvent<'organisationEnded', Omit<OrganisationEnd, 'recordedAt'>>
  | DomainEvent<'capacityGranted', Omit<Capacity, 'recordedAt' | 'ended'>>
  /** `from` is the first day of the capacity that ends. */
  | DomainEvent<'capacityEnded', Omit<CapacityEnd, 'recordedAt'> & Pick<Capacity, 'kind' | 'itemId' | 'from'>>
  | DomainEvent<'remedyRecorded', RecordedRemedy>;

export function evolveOrganisation(
  state: Organisation | null,
  event: Recorded<OrganisationEvent>,
): Organisation {
  if (event.type === 'organisationRegistered') return { ...event.payload, capacities: [], remedies: [] };
  if (state === null) throw new Error(`${event.type} before organisationRegistered`);
  switch (event.type) {
    case 'remedyRecorded':
      return { ...state, remedies: [...state.remedies, event.payload] };
    case 'capacityGranted':
      return { ...state, capacities: [...state.capacities, { ...event.payload, recordedAt: event.at }] };
    case 'capacityEnded': {
      const { kind, itemId, from, ...end } = event.payload;
      const ended = { ...end, recordedAt: event.at };
      const isIt = (c: Capacity) => c.kind === kind && c.itemId === itemId && c.from === from;
      return { ...state, capacities: state.capacities.map((c) => (isIt(c) ? { ...c, ended } : c)) };
    }
    case 'organisationRenamed': {
      const { name, shortName, from } = event.payload;
      const until = addDays(from, -1);
      const former = { name: state.name, shortName: state.shortName, until, recordedAt: event.at };
      return { ...state, name, shortName, formerNames: [...(state.formerNames ?? []), former] };
    }
    case 'organisationEnded':
      return { ...state, ending: { ...event.payload, recordedAt: event.at } };
  }
}

/** The name that the organisation had on `day`, with `knownAt` as known then: historic papers and events keep it (E-05). */
export function nameOn(organisation: Organisation, day: LocalDate, knownAt?: Instant): string {
  const former = organisation.formerNames?.find(
    ({ until, recordedAt }) => day <= until || (knownAt !== undefined && knownAt < recordedAt),
  );
  return former?.name ?? organisation.name;
}

/** The name on `day` of one of several bodies; null for one that is not among them. */
export function nameOfBodyOn(
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  id: OrganisationId | null,
  day: LocalDate,
  knownAt?: Instant,
): string | null {
  const found = id === null ? undefined : organisations.get(id);
  return found === undefined ? null : nameOn(found, day, knownAt);
}

/** The organisation's last day, by its registration or by what ended it; null = it goes on. */
export function organisationUntil({ validUntil, ending }: Organisation, knownAt?: Instant): LocalDate | null {
  return ending !== undefined && (knownAt === undefined || ending.recordedAt <= knownAt)
    ? ending.lastDay
    : validUntil;
}

/** The last day of a capacity, as granted or as ended by a later document; null = open. */
export function capacityUntil({ until, ended }: Capacity, knownAt?: Instant): LocalDate | null {
  return ended !== undefined && (knownAt === undefined || ended.recordedAt <= knownAt)
    ? ended.lastDay
    : until;
}

/**
 * Whether the organisation exists on `day`: a merged or dissolved one does no act any more (E-05, E-06). As all that is
 * recorded tells, or with `knownAt` as was known then.
 */
export function existsOn(organisation: Organisation, day: LocalDate, knownAt?: Instant): boolean {
  const lastDay = organisationUntil(organisation, knownAt);
  return organisation.validFrom <= day && (lastDay === null || day <= lastDay);
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
      (c) => c.kind === kind && c.itemId === itemId && c.recordedAt <= knownAt && isHeldOn(c, day, knownAt),
    ) ?? null
  );
}

/** Whether the capacity is held on `day`, as all that is recorded tells, or with `knownAt` as was known then. */
export function isHeldOn(capacity: Capacity, day: LocalDate, knownAt?: Instant): boolean {
  const until = capacityUntil(capacity, knownAt);
  return capacity.from <= day && (until === null || day <= until);
}

/** The remedy recorded for the organ's decisions on the item on `day`: the item's own before the general one; null = 待县补充. */
export function remedyOn(organisation: Organisation, itemId: ItemId, day: LocalDate): RecordedRemedy | null {
  const recorded = organisation.remedies.filter((r) => r.from <= day);
  return recorded.findLast((r) => r.itemId === itemId) ?? recorded.findLast((r) => r.itemId === null) ?? null;
}
