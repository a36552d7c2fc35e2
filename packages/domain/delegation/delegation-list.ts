import type { ItemId, PowerType, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { DelegationPrinciple, OrganisationId } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { RowScope } from './row-scope.ts';

/** How a row's item is handed over; a collection is a company's payment taken at the counter (R-2.1.1 rows 46–49). */
export type DelegationMode = 'entrusted_decision' | 'entrusted_acceptance' | 'collection_service';

/** One row of a township's list: the delegation of one item and its terms. Empty fields are null, and refused at publication. */
export interface ListRow {
  readonly itemId: ItemId;
  /** Counts up with each re-delegation of the same item after a recall or a change of mode. */
  readonly generation: number;
  readonly mode: DelegationMode | null;
  readonly powerType: PowerType | null;
  readonly departmentId: OrganisationId | null;
  readonly supervisorId: OrganisationId | null;
  readonly origin: 'catalogue' | 'local';
  /** a local item needs all three. */
  readonly justification: {
    readonly volume: string;
    readonly demand: string;
    readonly capacity: string;
  } | null;
  /** 县级放得下, 乡级接得住. */
  readonly countyCanRelease: boolean;
  readonly townshipCanTake: boolean;
  readonly capacityNote: string;
  // Lists published before these were kept have none of them, and were never asked: absent reads as null, 待县补充.
  /** What a local item is called: it stands in no catalogue. */
  readonly localName?: string | null;
  readonly limits?: RowLimits | null;
  readonly scope?: RowScope | null;
}

/** How the limit is shared out among the steps, in days of the unit of the item's guide. */
export interface RowLimits {
  readonly acceptDays: number;
  readonly transferDays: number;
  readonly approveDays: number;
}

export interface ListVersion {
  readonly version: number;
  readonly publishedOn: LocalDate;
  readonly effectiveFrom: LocalDate;
  readonly rows: readonly ListRow[];
  /** Those that the approver confirmed; absent on a list that was recorded without an approval on screen. */
  readonly principles?: readonly DelegationPrinciple[];
  readonly recordedAt: Instant;
}

/** 赋权事项清单: one per township, in versions. */
export interface DelegationList {
  readonly townshipId: TownshipId;
  readonly versions: readonly ListVersion[];
}

export type DelegationListEvent = DomainEvent<
  'delegationListPublished',
  Omit<ListVersion, 'recordedAt'> & { readonly townshipId: TownshipId }
>;

export function evolveDelegationList(
  state: DelegationList | null,
  event: Recorded<DelegationListEvent>,
): DelegationList {
  const { townshipId, ...version } = event.payload;
  return { townshipId, versions: [...(state?.versions ?? []), { ...version, recordedAt: event.at }] };
}

/** The version in force on `day` as known then: the newest of those published and already effective. */
export function listVersionOn(list: DelegationList, day: LocalDate, knownAt: Instant): ListVersion | null {
  const effective = list.versions.filter(
    (v) => v.recordedAt <= knownAt && v.publishedOn <= day && v.effectiveFrom <= day,
  );
  return effective.reduce<ListVersion | null>(
    (latest, v) => (latest === null || supersedes(v, latest) ? v : latest),
    null,
  );
}

function supersedes(a: ListVersion, b: ListVersion): boolean {
  return a.effectiveFrom > b.effectiveFrom || (a.effectiveFrom === b.effectiveFrom && a.version > b.version);
}
