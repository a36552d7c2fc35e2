import {
  addDays,
  dateInShanghai,
  type Instant,
  type LocalDate,
  timeInShanghai,
  type WorkCalendar,
} from '../time/index.ts';
import { type DayShift, shiftsOn, type TimeOfDay } from './opening-hours.ts';
import type { Place, PlaceClosure } from './place.ts';

/** The next time a counter opens. */
export interface NextOpening {
  readonly on: LocalDate;
  readonly from: TimeOfDay;
}

/** Whether a place serves at an instant. */
export type OpenState =
  /** No hours are recorded: 待县补充. */
  | { readonly kind: 'hours_unknown' }
  /** Today falls into a year whose holidays are not known yet. */
  | { readonly kind: 'calendar_unknown'; readonly year: number }
  | { readonly kind: 'open'; readonly until: TimeOfDay; readonly isExtended: boolean }
  | {
      readonly kind: 'closed';
      /** The closure that is the reason; null = outside the hours. */
      readonly closure: PlaceClosure | null;
      /** Null when it is not known: closed until further notice, or in a year without a calendar. */
      readonly next: NextOpening | null;
      readonly unknownYear: number | null;
    };

/** Nobody is told of an opening that is farther away. */
const DAYS_LOOKED_AHEAD = 92;

/**
 * Whether the place is open at `now`, and when it opens next: by its hours, the working calendar and its closures
 * (R-5.3.7, E-60). Never a guess: unknown hours and unknown years are answers of their own.
 */
export function openAt(
  place: Pick<Place, 'hours' | 'closures'>,
  now: Instant,
  calendar: WorkCalendar,
): OpenState {
  const { hours } = place;
  const today = dateInShanghai(now);
  const time = timeInShanghai(now);
  const closure = closureOn(place, today);
  if (hours === null) {
    if (closure !== null) return { kind: 'closed', closure, next: null, unknownYear: null };
    return { kind: 'hours_unknown' };
  }
  const shifts = closure === null ? shiftsOn(hours, today, calendar) : [];
  if ('unknownYear' in shifts) return { kind: 'calendar_unknown', year: shifts.unknownYear };
  const current = shifts.find((shift) => shift.from <= time && time < shift.until);
  if (current !== undefined) return { kind: 'open', ...endOf(current, shifts) };
  const later = shifts.find((shift) => time < shift.from);
  if (later !== undefined) {
    return { kind: 'closed', closure: null, next: { on: today, from: later.from }, unknownYear: null };
  }
  return { kind: 'closed', closure, ...nextDayOpen(place, hours, today, calendar) };
}

/** The closure in force on `day`. */
export function closureOn(place: Pick<Place, 'closures'>, day: LocalDate): PlaceClosure | null {
  return place.closures.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}

/** Shifts that follow each other without a gap are one to whoever stands at the counter. */
function endOf(current: DayShift, shifts: readonly DayShift[]): { until: TimeOfDay; isExtended: boolean } {
  const following = shifts.find((shift) => shift.from <= current.until && current.until < shift.until);
  const { until } = following === undefined ? current : endOf(following, shifts);
  return { until, isExtended: current.isExtended };
}

function nextDayOpen(
  place: Pick<Place, 'closures'>,
  hours: NonNullable<Place['hours']>,
  today: LocalDate,
  calendar: WorkCalendar,
): { next: NextOpening | null; unknownYear: number | null } {
  for (let ahead = 1; ahead <= DAYS_LOOKED_AHEAD; ahead += 1) {
    const on = addDays(today, ahead);
    if (closureOn(place, on) !== null) continue;
    const shifts = shiftsOn(hours, on, calendar);
    if ('unknownYear' in shifts) return { next: null, unknownYear: shifts.unknownYear };
    const first = shifts[0];
    if (first !== undefined) return { next: { on, from: first.from }, unknownYear: null };
  }
  return { next: null, unknownYear: null };
}
