import { LISTED_THERE } from '../demo-counties.ts';
import { ALL_NUMBERS } from '../demo-item.ts';
import { LUXI_TOWNSHIP } from '../demo-staff.ts';
import { DEMO_COUNTY_TOWNSHIPS } from '../demo-townships.ts';

/** Where cases of the history came in; `share` is how many of a hundred. */
export interface IntakePlace {
  /** Null = the county hall. */
  readonly townshipName: string | null;
  readonly share: number;
  readonly items: readonly number[];
  /** Days before today from which on nothing new is told of there: the days before that are lawful (E-10, E-02). */
  readonly quietDays: number;
  /** Days before today on which the story there begins; null = with the history. */
  readonly sinceDays: number | null;
}

const itemsOfTownship = (name: string) =>
  DEMO_COUNTY_TOWNSHIPS.find((township) => township.name === name)?.items ?? [];
/** What 砖庙镇 and 苏集镇 have started with: 委托受理 only. */
const ACCEPTANCE_ONLY: readonly number[] = [6, 28];

const open = (townshipName: string, share: number, quietDays = 0): IntakePlace => ({
  townshipName,
  share,
  items: itemsOfTownship(townshipName),
  quietDays,
  sinceDays: null,
});

export const INTAKE_PLACES: readonly IntakePlace[] = [
  open('庄寨镇', 33),
  { townshipName: null, share: 19, items: ALL_NUMBERS, quietDays: 0, sinceDays: null },
  open('大集镇', 20),
  open('普连集镇', 9),
  // Its seal is suspended since a few days: what came in before is told to its end.
  open('安蔡楼镇', 7, 30),
  // One item was recalled twelve days ago.
  open('梁堤头镇', 7, 45),
  open('青堌集镇', 5),
  { townshipName: '砖庙镇', share: 2, items: ACCEPTANCE_ONLY, quietDays: 0, sinceDays: 12 },
  { townshipName: '苏集镇', share: 2, items: ACCEPTANCE_ONLY, quietDays: 0, sinceDays: 12 },
];

/** 鲁西新区: the township with a staff of its own, and the hall. */
export const LUXI_PLACES: readonly IntakePlace[] = [
  { townshipName: LUXI_TOWNSHIP, share: 80, items: LISTED_THERE, quietDays: 0, sinceDays: null },
  { townshipName: null, share: 20, items: LISTED_THERE, quietDays: 0, sinceDays: null },
];
