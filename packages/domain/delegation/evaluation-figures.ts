import {
  dateInShanghai,
  type Instant,
  type LocalDate,
  type WorkCalendar,
  workingDaysBetween,
} from '../time/index.ts';

/** What an evaluation looks at of one case. */
export interface EvaluatedCase {
  readonly acceptedAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly dueOn: LocalDate | null;
  /** Decided after its day. */
  readonly isDecidedLate: boolean;
  /** Accepted by silence (L-32). */
  readonly isDeemed: boolean;
  readonly isWithdrawn: boolean;
  /** Handed on to the county. */
  readonly isTransferred: boolean;
  readonly notices: number;
}

/** The figures of one item at one township in a period, counted by the day of receipt. */
export interface EvaluationFigures {
  readonly received: number;
  readonly accepted: number;
  readonly closed: number;
  /** Not decided by the due day, or accepted by silence. */
  readonly overdue: number;
  /** With at least one notice of what was missing. */
  readonly returnedForCorrection: number;
  readonly transferred: number;
  readonly withdrawn: number;
  /** Working days from acceptance to decision, one decimal, pauses counted; null without a decision or an official calendar. */
  readonly averageWorkingDays: string | null;
}

export function evaluationFigures(
  cases: readonly EvaluatedCase[],
  calendar: WorkCalendar,
  today: LocalDate,
): EvaluationFigures {
  const count = (is: (each: EvaluatedCase) => boolean) => cases.filter(is).length;
  return {
    received: cases.length,
    accepted: count(({ acceptedAt }) => acceptedAt !== null),
    closed: count(({ closedAt }) => closedAt !== null),
    overdue: count((each) => isOverdue(each, today)),
    returnedForCorrection: count(({ notices }) => notices > 0),
    transferred: count(({ isTransferred }) => isTransferred),
    withdrawn: count(({ isWithdrawn }) => isWithdrawn),
    averageWorkingDays: averageWorkingDays(cases, calendar),
  };
}

function isOverdue(
  { dueOn, decidedAt, closedAt, isDecidedLate, isDeemed }: EvaluatedCase,
  today: LocalDate,
): boolean {
  const isWaiting = decidedAt === null && closedAt === null;
  return isDecidedLate || isDeemed || (isWaiting && dueOn !== null && dueOn < today);
}

function averageWorkingDays(cases: readonly EvaluatedCase[], calendar: WorkCalendar): string | null {
  const days: number[] = [];
  for (const { acceptedAt, decidedAt } of cases) {
    if (acceptedAt === null || decidedAt === null) continue;
    const between = workingDaysBetween(calendar, dateInShanghai(acceptedAt), dateInShanghai(decidedAt));
    if (!between.ok) return null;
    days.push(between.days);
  }
  if (days.length === 0) return null;
  return (days.reduce((sum, each) => sum + each, 0) / days.length).toFixed(1);
}
