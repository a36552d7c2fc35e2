import { handlingOf } from '@tongban/domain/catalogue';
import { addDays, isWorkingDay, type LocalDate, localDate, type WorkCalendar } from '@tongban/domain/time';
import type { ReferenceData } from '../../catalogue/index.ts';
import { type DemoItem, demoItem } from '../demo-item.ts';
import type { COURSES, Course } from './course.ts';
import type { IntakePlace } from './intake-places.ts';
import { seededRandom, weighted } from './random.ts';

/** One case of the time before today, planned before anything of it is told. */
export interface PlannedCase {
  readonly on: LocalDate;
  /** Minutes after midnight in Shanghai. */
  readonly minute: number;
  readonly place: IntakePlace;
  readonly online: boolean;
  readonly item: DemoItem;
  /** Number of the invented applicant. */
  readonly applicant: number;
  readonly course: Course;
  /** Of the files that the applicant brought, how many are kept with the case. */
  readonly files: number;
}

/** What is told of one county. */
export interface HistoryOf {
  readonly places: readonly IntakePlace[];
  /** Cases that came in on these days before today. */
  readonly days: number;
  readonly count: number;
  /** The number of the first invented applicant; another in each county. */
  readonly firstApplicant: number;
  /** What cannot be told there. */
  readonly without?: readonly Course[];
}

/** The first townships started with 2023. */
const FIRST_DAY = localDate('2023-01-03');
const NINE = 9 * 60;
const HALF_PAST_FOUR = 16 * 60 + 30;

/** The invented cases of one county before `today`, in the order in which they came in; always the same for one day. */
export function planHistory(
  reference: ReferenceData,
  calendar: WorkCalendar,
  today: LocalDate,
  { places: all, days: length, count, firstApplicant, without = [] }: HistoryOf,
): PlannedCase[] {
  const random = seededRandom(20_221_115);
  const days = workingDays(calendar, today, length);
  if (days.length === 0) return [];
  const times = Array.from({ length: count }, () => ({
    on: weighted(days, random),
    minute: NINE + Math.floor(random() * (HALF_PAST_FOUR - NINE)),
  })).sort(inOrderOfTime);
  return times.map(({ on, minute }, index) => {
    const places = all.filter((place) => isOpenOn(place, on, today));
    const place = weighted(
      places.map((each) => [each, each.share] as const),
      random,
    );
    const items = place.items.map((no) => demoItem(reference, no)).filter(isTold);
    const item = weighted(
      items.map((each) => [each, frequencyOf(each.no)] as const),
      random,
    );
    const online = place.townshipName !== null && random() < 0.12;
    const course = courseFor(item, place, without, random);
    // Online everything owed is uploaded; at the window some is scanned.
    const files = random() < 0.2 ? 2 : 0;
    return { on, minute, place, online, item, applicant: firstApplicant + index, course, files };
  });
}

type Received = Pick<PlannedCase, 'on' | 'minute'>;

/** Who came first is told first. */
export function inOrderOfTime(a: Received, b: Received): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.minute - b.minute;
}

/** Growing slowly, Mondays busiest; nothing on days off or in years whose calendar is not known. */
function workingDays(
  calendar: WorkCalendar,
  today: LocalDate,
  length: number,
): (readonly [LocalDate, number])[] {
  const days: (readonly [LocalDate, number])[] = [];
  for (let back = length; back >= 1; back -= 1) {
    const on = addDays(today, -back);
    if (on < FIRST_DAY || isWorkingDay(calendar, on) !== true) continue;
    const isFirstOfWeek = isWorkingDay(calendar, addDays(on, -1)) !== true;
    days.push([on, (1.5 - back / length) * (isFirstOfWeek ? 1.5 : 1)]);
  }
  return days;
}

function isOpenOn({ quietDays, sinceDays }: IntakePlace, on: LocalDate, today: LocalDate): boolean {
  if (sinceDays !== null && on < addDays(today, -sinceDays)) return false;
  return quietDays === 0 || on < addDays(today, -quietDays);
}

/** Payment orders are no cases. */
function isTold({ guide }: DemoItem): boolean {
  return handlingOf(guide) !== 'payment_order';
}

/** What people come for most; everything else now and then. */
const FREQUENT: Readonly<Record<number, number>> = {
  1: 10,
  4: 8,
  5: 12,
  6: 3,
  9: 4,
  13: 4,
  18: 3,
  20: 4,
  31: 4,
  34: 6,
  40: 9,
  41: 6,
  42: 5,
  43: 4,
};
function frequencyOf(no: number): number {
  return FREQUENT[no] ?? 2;
}

const SHARES: readonly (readonly [(typeof COURSES)[number], number])[] = [
  ['granted', 62],
  ['supplemented', 10],
  ['refused', 5],
  ['withdrawn', 3],
  ['terminated', 1],
  ['declined_not_required', 2],
  ['declined_not_competent', 2],
  ['declined_not_supplemented', 3],
  ['deemed', 3],
  ['overdue', 4],
  ['paused', 3],
  ['sent_back', 4],
];

/** A file is sent back by the county only, and an outside system knows no seal of ours: both need the way there. */
function courseFor(
  item: DemoItem,
  place: IntakePlace,
  without: readonly Course[],
  random: () => number,
): Course {
  const goesToCounty = place.townshipName !== null && item.mode === 'entrusted_acceptance';
  return weighted(
    SHARES.filter(([course]) => !without.includes(course) && (course !== 'sent_back' || goesToCounty)),
    random,
  );
}
