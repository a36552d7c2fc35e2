import type { Instant } from '@tongban/domain/time';

export type CaseQueue = 'waiting' | 'all' | 'incoming' | 'closed';

/** The last row of the page before: lists go on by key, never by offset. */
export interface ListKey {
  readonly dueOn: string | null;
  readonly id: string;
}

/** Days from and through, both counted in; null is open. */
interface DayRange {
  readonly from: string | null;
  readonly through: string | null;
}

/** Which cases of a queue; null asks nothing. */
export interface CaseListFilter {
  readonly queue: CaseQueue;
  readonly number: string | null;
  readonly applicantIndex: string | null;
  readonly phoneIndex: string | null;
  readonly applicantGrams: readonly string[] | null;
  readonly itemId: string | null;
  readonly status: string | null;
  /** Next act (`standingWaitOf`). */
  readonly waiting: string | null;
  readonly due: DayRange | null;
  readonly flag: CaseListFlag | null;
  /** For the flags of an ended power, which stands in no row: where it ended. */
  readonly ended: readonly PlacedItem[];
  readonly mode: string | null;
  readonly channel: string | null;
  /** Where it was handed in. */
  readonly townshipId: string | null;
  readonly submitted: { readonly from: Instant | null; readonly before: Instant | null } | null;
  readonly closedFrom: Instant | null;
  /** In whose hands at `now`; null = nobody's. */
  readonly claim: { readonly by: string | null; readonly now: Instant } | null;
  readonly after: ListKey | null;
  readonly limit: number;
}

export type CaseListFlag = 'paused' | 'deemed_accepted' | 'transferred' | 'decided_late' | EndedFlag;

/** In flight at a township whose power ended: to be handed over or finished by the rule of the ending, or frozen (E-01, E-02). */
export type EndedFlag = 'power_ended' | 'power_frozen';

/** An item at the centre of a township. */
export interface PlacedItem {
  readonly countyId: string;
  readonly townshipId: string;
  readonly itemId: string;
}

/** Every case; a list says what it wants besides. */
export const ANY_CASE: CaseListFilter = {
  queue: 'all',
  number: null,
  applicantIndex: null,
  phoneIndex: null,
  applicantGrams: null,
  itemId: null,
  status: null,
  waiting: null,
  due: null,
  flag: null,
  ended: [],
  mode: null,
  channel: null,
  townshipId: null,
  submitted: null,
  closedFrom: null,
  claim: null,
  after: null,
  limit: 20,
};
