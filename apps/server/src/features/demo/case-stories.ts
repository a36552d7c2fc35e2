import {
  accepted,
  delivered,
  granted,
  preReviewed,
  reviewed,
  sealed,
  sealRequested,
  supplemented,
  takenOver,
  told,
  transferred,
  withdrawn,
} from './case-acts.ts';
import type { SceneAct } from './case-scene.ts';
import { DEMO_TOWNSHIPS } from './demo-people.ts';
import type { SampleItem } from './sample-applications.ts';

/** What happened to one case: on which working day before today it came in, and what was done on the days after. */
export interface CaseStory {
  readonly item: SampleItem;
  /** Name of the township where it was taken in; null = the county hall. */
  readonly townshipName: string | null;
  /** Number of the invented applicant. */
  readonly applicant: number;
  /** Working days before today. */
  readonly daysAgo: number;
  /** One entry a working day, from the day of receipt on. */
  readonly days: readonly (readonly SceneAct[])[];
}

const MEETS = '材料齐全、符合法定形式，现场情况与申请内容一致。';
const OF_TOWNSHIP = accepted('township_window_clerk');
const REVIEWED = reviewed('township_reviewer', 'meets', MEETS);
const DECIDED = [granted('township_approver'), sealRequested('township_reviewer')];
const SEALED = [sealed('township_seal_keeper')];
const HANDED_OUT = delivered('township_issue_clerk');
const TO_COUNTY = [
  preReviewed('township_reviewer', '材料齐全，拟转递县级部门审查决定。'),
  transferred('township_reviewer', 'county'),
];
const AT_COUNTY = [takenOver('county_reviewer'), reviewed('county_reviewer', 'meets', MEETS)];
const COUNTY_DECIDED = [granted('county_approver'), sealRequested('county_reviewer')];
const BACK = [sealed('county_seal_keeper'), transferred('county_issue_clerk', 'township')];
const NOTICE = told('township_window_clerk', 'id-card', '请提交经营者居民身份证正反面复印件。');

const ready = { townshipName: DEMO_TOWNSHIPS.ready } as const;
const eatery = { item: 'eatery', ...ready } as const;
const construction = { item: 'construction', ...ready } as const;

/** Cases of the last weeks in every status, so that each desk has something waiting. */
export const CASE_STORIES: readonly CaseStory[] = [
  { ...eatery, applicant: 1, daysAgo: 18, days: [OF_TOWNSHIP, [REVIEWED], DECIDED, SEALED, HANDED_OUT] },
  { ...eatery, applicant: 2, daysAgo: 15, days: [OF_TOWNSHIP, [REVIEWED], DECIDED, SEALED, HANDED_OUT] },
  {
    ...eatery,
    applicant: 3,
    daysAgo: 9,
    days: [
      [NOTICE],
      [],
      [supplemented('township_window_clerk'), ...OF_TOWNSHIP],
      [REVIEWED],
      DECIDED,
      SEALED,
    ],
  },
  { ...eatery, applicant: 4, daysAgo: 5, days: [OF_TOWNSHIP, [REVIEWED], DECIDED] },
  { ...eatery, applicant: 5, daysAgo: 4, days: [OF_TOWNSHIP, [REVIEWED]] },
  { ...eatery, applicant: 6, daysAgo: 3, days: [OF_TOWNSHIP] },
  { ...eatery, applicant: 7, daysAgo: 3, days: [[NOTICE]] },
  { ...eatery, applicant: 8, daysAgo: 2, days: [[], [withdrawn('township_window_clerk')]] },
  { ...eatery, applicant: 9, daysAgo: 1, days: [] },
  {
    ...construction,
    applicant: 11,
    daysAgo: 12,
    days: [
      OF_TOWNSHIP,
      TO_COUNTY,
      AT_COUNTY,
      COUNTY_DECIDED,
      BACK,
      [takenOver('township_issue_clerk'), ...HANDED_OUT],
    ],
  },
  { ...construction, applicant: 12, daysAgo: 4, days: [OF_TOWNSHIP, TO_COUNTY, AT_COUNTY] },
  { ...construction, applicant: 13, daysAgo: 3, days: [OF_TOWNSHIP, TO_COUNTY] },
  { ...construction, applicant: 14, daysAgo: 2, days: [OF_TOWNSHIP] },
  { item: 'eatery', townshipName: null, applicant: 21, daysAgo: 3, days: [accepted('county_hall_clerk')] },
  { item: 'construction', townshipName: null, applicant: 22, daysAgo: 1, days: [] },
  {
    item: 'eatery',
    townshipName: DEMO_TOWNSHIPS.ending,
    applicant: 31,
    daysAgo: 3,
    days: [OF_TOWNSHIP, [REVIEWED]],
  },
];
