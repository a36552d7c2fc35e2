import type { DayCount } from './deadline.ts';
import type { LimitUnit } from './limit.ts';
import { addDays, type LocalDate } from './local-date.ts';
import { isCalendarUnknown, isWorkingDay, type WorkCalendar } from './work-calendar.ts';

/**
 * The only eight reasons that stop a clock (L-45), in the order of the law: 听证 招标 拍卖 检验 检测 检疫 鉴定 专家评审.
 * A site survey, a publication or waiting for another department never stops it.
 */
export const PAUSE_KINDS = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert_review',
] as const;

export type PauseKind = (typeof PAUSE_KINDS)[number];

/** A special procedure with its first and last day, both taken out of the limit; `through` null while it lasts. */
export interface Pause {
  readonly kind: PauseKind;
  readonly from: LocalDate;
  readonly through: LocalDate | null;
}

/** Whether the clock stands still on `date`. */
export function isPausedOn(pauses: readonly Pause[], date: LocalDate): boolean {
  return pauses.some((pause) => covers(pause, date));
}

/** Whether the clock stands still on `date` with no end in sight. */
export function isStoppedOn(pauses: readonly Pause[], date: LocalDate): boolean {
  return pauses.some((pause) => pause.through === null && covers(pause, date));
}

interface PausedSpan {
  readonly calendar: WorkCalendar;
  readonly unit: LimitUnit;
  readonly pauses: readonly Pause[];
  /** First day of the limit that is not counted: the start day. */
  readonly startsOn: LocalDate;
  readonly through: LocalDate;
}

/**
 * Days that the pauses take out of a limit after `startsOn` up to and including `through`, in the limit's own unit:
 * working days of a working-day limit, calendar days of a calendar-day limit. A day in several pauses counts once.
 */
export function pausedDays({ calendar, unit, pauses, startsOn, through }: PausedSpan): DayCount {
  let days = 0;
  for (let day = startsOn; day < through; ) {
    day = addDays(day, 1);
    if (!isPausedOn(pauses, day)) continue;
    const counts = unit === 'calendar_day' || isWorkingDay(calendar, day);
    if (isCalendarUnknown(counts)) return { ok: false, ...counts };
    if (counts) days += 1;
  }
  return { ok: true, days };
}

function covers(pause: Pause, date: LocalDate): boolean {
  return pause.from <= date && (pause.through === null || date <= pause.through);
}
