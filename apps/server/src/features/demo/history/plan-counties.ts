import type { LocalDate, WorkCalendar } from '@tongban/domain/time';
import type { ReferenceData } from '../../catalogue/index.ts';
import { INTAKE_PLACES, LUXI_PLACES } from './intake-places.ts';
import { type HistoryOf, inOrderOfTime, type PlannedCase, planHistory } from './plan-history.ts';
import { planStanding, STANDING_CASES } from './standing-cases.ts';

/** 曹县: enough for every status, kind and item to be there several times. */
const ENDED: HistoryOf = { places: INTAKE_PLACES, days: 730, count: 550, firstApplicant: 1000 };
/**
 * 鲁西新区, so that the city sees more than one county at work. Nobody is refused there: which court hears a suit is not known
 * (待县补充), and no refusal is sealed without it (L-38).
 */
const LUXI: HistoryOf = {
  places: LUXI_PLACES,
  days: 150,
  count: 36,
  firstApplicant: 4000,
  without: ['refused', 'declined_not_required', 'declined_not_competent', 'declined_not_supplemented'],
};

/** The cases of 曹县 that the history tells: what has come to an end, and what lies at desks today. */
export const HISTORY_CASES = ENDED.count + STANDING_CASES;
export const LUXI_CASES = LUXI.count;

/** The cases of 曹县 before `today`, in the order in which they came in. */
export function planDemoCounty(
  reference: ReferenceData,
  calendar: WorkCalendar,
  today: LocalDate,
): PlannedCase[] {
  const standing = planStanding(reference, calendar, today, ENDED.firstApplicant + ENDED.count);
  return [...planHistory(reference, calendar, today, ENDED), ...standing].sort(inOrderOfTime);
}

/** The cases of 鲁西新区 before `today`; the last of them lie at its desks. */
export function planLuxi(reference: ReferenceData, calendar: WorkCalendar, today: LocalDate): PlannedCase[] {
  return planHistory(reference, calendar, today, LUXI);
}
