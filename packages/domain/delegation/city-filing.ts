import type { TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { ContentRef } from '../terms/index.ts';
import {
  addDays,
  deadlineInCalendarDays,
  type Instant,
  type LocalDate,
  type WorkCalendar,
} from '../time/index.ts';
import type { FilingState } from './filing-state.ts';

/** Within how many natural days after its issue a list is filed with the city. */
const CITY_FILING_DAYS = 3;

/** One published version of a township's list or of the county's plan, which the county files with the city. */
export interface FiledList {
  /** Null = the county's implementation plan. */
  readonly townshipId: TownshipId | null;
  readonly version: number;
}

type CityFilingStep =
  | { readonly kind: 'submitted'; readonly on: LocalDate; readonly recordedAt: Instant }
  | {
      readonly kind: 'returned';
      readonly on: LocalDate;
      readonly reason: ContentRef;
      readonly recordedAt: Instant;
    };

/** 市级备案: how a list came to its number at the city's service bureau. */
export interface CityFiling {
  readonly list: FiledList;
  readonly steps: readonly CityFilingStep[];
  readonly filing: {
    readonly number: string;
    readonly filedOn: LocalDate;
    readonly recordedAt: Instant;
  } | null;
}

export type CityFilingEvent =
  | DomainEvent<'cityFilingSubmitted', { readonly list: FiledList; readonly submittedOn: LocalDate }>
  | DomainEvent<'cityFilingReturned', { readonly returnedOn: LocalDate; readonly reason: ContentRef }>
  | DomainEvent<'cityFilingNumbered', { readonly number: string; readonly filedOn: LocalDate }>;

export function evolveCityFiling(state: CityFiling | null, event: Recorded<CityFilingEvent>): CityFiling {
  const recordedAt = event.at;
  if (event.type === 'cityFilingSubmitted') {
    const { list, submittedOn: on } = event.payload;
    const before = state ?? { list, steps: [], filing: null };
    return { ...before, steps: [...before.steps, { kind: 'submitted', on, recordedAt }] };
  }
  if (state === null) throw new Error(`${event.type} before cityFilingSubmitted`);
  if (event.type === 'cityFilingReturned') {
    const { returnedOn: on, reason } = event.payload;
    return { ...state, steps: [...state.steps, { kind: 'returned', on, reason, recordedAt }] };
  }
  return { ...state, filing: { ...event.payload, recordedAt } };
}

export function cityFilingStateOf(filing: CityFiling | null): FilingState {
  if (filing === null) return 'not_submitted';
  return filing.filing === null ? (filing.steps.at(-1)?.kind ?? 'not_submitted') : 'filed';
}

/**
 * The last day on which a list is filed in time: three natural days after its issue, a rest day moves to the next working day
 * (R-3.1.5, 民法典第二百零三条). A year without an official calendar moves nothing.
 */
export function cityFilingDueOn(issuedOn: LocalDate, calendar: WorkCalendar): LocalDate {
  const due = deadlineInCalendarDays(calendar, issuedOn, CITY_FILING_DAYS);
  return due.ok ? due.on : addDays(issuedOn, CITY_FILING_DAYS);
}

/** Whether it was first handed in after its day, or was not handed in until now and its day is over. */
export function isCityFilingLate(filing: CityFiling | null, dueOn: LocalDate, today: LocalDate): boolean {
  return (filing?.steps[0]?.on ?? today) > dueOn;
}
