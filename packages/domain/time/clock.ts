import type { DayCount } from './deadline.ts';
import { extendLimit, type Limit, type LimitUnit } from './limit.ts';
import type { LocalDate } from './local-date.ts';
import { isPausedOn, type Pause } from './pauses.ts';
import { type LimitDue, limitDueOn, runningDays } from './running-limit.ts';
import type { CalendarUnknown, WorkCalendar } from './work-calendar.ts';

/** `ended`: the due date has passed. `unknown_calendar`: the due date falls into a year whose notice is not out. */
export type ClockState = 'running' | 'paused' | 'unknown_calendar' | 'ended';

/** Yellow at 60 % of the limit used, orange at 80 %, red when it is over (E-28). */
export type Light = 'green' | 'yellow' | 'orange' | 'red';

export interface CaseClockFacts {
  readonly calendar: WorkCalendar;
  readonly statutory: Limit;
  /** The organ's own shorter promise, in the unit of the statutory limit; null when none is given. */
  readonly promised: Limit | null;
  /** Acceptance or complete receipt, as the item says (`clockStart`). */
  readonly startsOn: LocalDate;
  /** Approved extension in the limit's unit; it lengthens both limits. */
  readonly extensionDays: number;
  readonly pauses: readonly Pause[];
  readonly today: LocalDate;
}

export interface CaseClock {
  readonly statutoryDueOn: LocalDate | null;
  readonly promisedDueOn: LocalDate | null;
  /** The earlier of the two; null while an open pause or an unknown year keeps it from being known. */
  readonly dueOn: LocalDate | null;
  readonly state: ClockState;
  readonly unit: LimitUnit;
  /** In `unit`: 0 on the due date, negative when overdue; null when it needs a year that is not known. */
  readonly daysLeft: number | null;
  readonly light: Light | null;
  /** The year whose calendar is missing, for the notice to the administrator. */
  readonly unknownYear: number | null;
}

/**
 * The clock of an accepted case on `today` (L-42, L-45, E-28; conventions of requirements §2.1). For a case that is
 * decided, give the day of the decision as `today`. Throws RangeError when the two limits differ in unit.
 */
export function caseClock(facts: CaseClockFacts): CaseClock {
  const statutory = extendLimit(facts.statutory, facts.extensionDays);
  const promised = facts.promised === null ? null : extendLimit(facts.promised, facts.extensionDays);
  // Same start, unit and pauses: the limit with fewer days is due first.
  const governing = shorter(statutory, promised);
  const statutoryDue = limitDueOn(facts, statutory);
  const promisedDue = promised === null ? null : limitDueOn(facts, promised);
  const due = promisedDue !== null && governing === promised ? promisedDue : statutoryDue;
  const used = runningDays(facts, governing.unit, facts.startsOn, facts.today);
  return {
    statutoryDueOn: dateOf(statutoryDue),
    promisedDueOn: promisedDue === null ? null : dateOf(promisedDue),
    dueOn: dateOf(due),
    unit: governing.unit,
    ...standing(facts, governing, due, used),
    unknownYear: [due, statutoryDue, used].find(isUnknown)?.unknownYear ?? null,
  };
}

function standing(
  facts: CaseClockFacts,
  { unit, days }: Limit,
  due: LimitDue,
  used: DayCount,
): Pick<CaseClock, 'state' | 'daysLeft' | 'light'> {
  if (due.ok && facts.today > due.on) {
    const over = runningDays(facts, unit, due.on, facts.today);
    return { state: 'ended', daysLeft: over.ok ? 0 - over.days : null, light: 'red' };
  }
  return {
    state: isPausedOn(facts.pauses, facts.today) ? 'paused' : isUnknown(due) ? 'unknown_calendar' : 'running',
    daysLeft: used.ok ? Math.max(days - used.days, 0) : null,
    light: used.ok ? lightAt(used.days, days) : null,
  };
}

function shorter(statutory: Limit, promised: Limit | null): Limit {
  if (promised === null) return statutory;
  if (promised.unit !== statutory.unit)
    throw new RangeError('The promised limit must use the unit of the statutory one');
  return promised.days < statutory.days ? promised : statutory;
}

function dateOf(due: LimitDue): LocalDate | null {
  return due.ok ? due.on : null;
}

function isUnknown<A extends LimitDue | DayCount>(answer: A): answer is A & CalendarUnknown {
  return 'unknownYear' in answer;
}

/** Compared in whole numbers, so that 60 % of 15 days is reached on day 9 exactly. */
function lightAt(used: number, limit: number): Light {
  if (used * 10 >= limit * 8) return 'orange';
  return used * 10 >= limit * 6 ? 'yellow' : 'green';
}
