import type { LocalDate, WorkCalendar } from '@tongban/domain/time';
import type { ReferenceData } from '../../catalogue/index.ts';
import { demoItem } from '../demo-item.ts';
import type { Course, STANDINGS } from './course.ts';
import { INTAKE_PLACES } from './intake-places.ts';
import type { PlannedCase } from './plan-history.ts';
import { workingDayBefore } from './working-days.ts';

interface Standing {
  /** Null = the county hall. */
  readonly townshipName: string | null;
  readonly item: number;
  readonly course: (typeof STANDINGS)[number];
  /** Working days before today on which it came in. */
  readonly daysAgo: number;
}

/**
 * What lies at desks of 曹县 today and is late, about to be, or waits for somebody else: accepted and not decided within the
 * promised days (E-28), paused for a special procedure (L-45), or waiting for the applicant (L-32).
 */
const STANDING: readonly Standing[] = [
  { townshipName: '庄寨镇', item: 9, course: 'awaits_review', daysAgo: 14 },
  { townshipName: '庄寨镇', item: 4, course: 'awaits_decision', daysAgo: 7 },
  { townshipName: '庄寨镇', item: 20, course: 'awaits_review', daysAgo: 6 },
  { townshipName: '庄寨镇', item: 13, course: 'awaits_decision', daysAgo: 7 },
  { townshipName: '庄寨镇', item: 13, course: 'is_paused', daysAgo: 6 },
  { townshipName: '庄寨镇', item: 26, course: 'is_paused', daysAgo: 4 },
  { townshipName: '庄寨镇', item: 21, course: 'awaits_supplement', daysAgo: 4 },
  { townshipName: '大集镇', item: 13, course: 'awaits_review', daysAgo: 11 },
  { townshipName: '大集镇', item: 9, course: 'is_paused', daysAgo: 8 },
  { townshipName: '大集镇', item: 4, course: 'awaits_supplement', daysAgo: 3 },
  { townshipName: null, item: 7, course: 'awaits_review', daysAgo: 13 },
  { townshipName: null, item: 23, course: 'is_paused', daysAgo: 9 },
  { townshipName: null, item: 29, course: 'awaits_decision', daysAgo: 6 },
  { townshipName: null, item: 28, course: 'awaits_supplement', daysAgo: 5 },
];
export const STANDING_CASES = STANDING.length;
/** Late in the day, so that none is taken for another of the same morning. */
const MINUTE = 15 * 60;

/** The cases that still lie at desks today. */
export function planStanding(
  reference: ReferenceData,
  calendar: WorkCalendar,
  today: LocalDate,
  firstApplicant: number,
): PlannedCase[] {
  return STANDING.map(({ townshipName, item, course, daysAgo }, index) => ({
    on: workingDayBefore(calendar, today, daysAgo),
    minute: MINUTE + index,
    place: placeNamed(townshipName),
    online: false,
    item: demoItem(reference, item),
    applicant: firstApplicant + index,
    course: course satisfies Course,
    files: 2,
  }));
}

function placeNamed(name: string | null) {
  const place = INTAKE_PLACES.find(({ townshipName }) => townshipName === name);
  if (!place) throw new Error(`The history takes in nothing at ${name}.`);
  return place;
}
