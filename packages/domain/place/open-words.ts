import { CLOSURE_REASON_NAMES } from '../terms/index.ts';
import { dateInShanghai, dayOfWeek, daysBetween, type Instant, type LocalDate } from '../time/index.ts';
import type { NextOpening, OpenState } from './open-at.ts';
import { type DayHours, type OpeningHours, type Shift, shiftsOf } from './opening-hours.ts';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const ALL_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** 现在开放 / 今天14:00开放 / 下周一08:30开放 …: the state of a place in one short line. */
export function openText(state: OpenState, now: Instant): string {
  const today = dateInShanghai(now);
  switch (state.kind) {
    case 'hours_unknown':
      return '服务时间待县补充';
    case 'calendar_unknown':
      return `${state.year}年放假安排尚未公布，请先电话确认`;
    case 'open':
      return `现在开放，${state.until}结束${state.isExtended ? '（错峰延时服务）' : ''}`;
    case 'closed':
      return closedText(state, today);
  }
}

function closedText(
  { closure, next, unknownYear }: Extract<OpenState, { kind: 'closed' }>,
  today: LocalDate,
): string {
  const why = closure === null ? '现在不开放' : `因${CLOSURE_REASON_NAMES[closure.reason]}暂停服务`;
  if (next !== null) return `${why}，${openingText(next, today)}开放`;
  if (unknownYear !== null) return `${why}，${unknownYear}年放假安排尚未公布`;
  return closure?.until === null ? `${why}，恢复时间另行公告` : why;
}

function openingText({ on, from }: NextOpening, today: LocalDate): string {
  return `${dayText(on, today)}${from}`;
}

/** 今天, 明天, 周三, 下周一, or the date when it is farther away. */
function dayText(on: LocalDate, today: LocalDate): string {
  const ahead = daysBetween(today, on);
  if (ahead === 0) return '今天';
  if (ahead === 1) return '明天';
  const untilSunday = 7 - dayOfWeek(today);
  const weekday = WEEKDAYS[dayOfWeek(on) - 1] ?? '';
  if (ahead <= untilSunday) return weekday;
  return ahead <= untilSunday + 7 ? `下${weekday}` : `${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`;
}

/** Opening hours in lines: 周一至周五　08:30–12:00，13:30–17:30. */
export function hoursLines({ regular, extended, extendedNote }: OpeningHours): string[] {
  const more = linesOf(extended).map((line) => `错峰延时：${line}`);
  return [...linesOf(regular), ...more, ...(extendedNote === null ? [] : [extendedNote])];
}

/** Neighbouring days with the same shifts stand in one line. */
function linesOf(days: readonly DayHours[]): string[] {
  const runs: { first: number; last: number; text: string }[] = [];
  for (const weekday of ALL_WEEKDAYS) {
    const text = shiftsOf(days, weekday).map(shiftText).join('，');
    if (text === '') continue;
    const run = runs.at(-1);
    if (run?.text === text && run.last === weekday - 1) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, text });
  }
  return runs.map(({ first, last, text }) => `${weekdaysText(first, last)}　${text}`);
}

function weekdaysText(first: number, last: number): string {
  const [from = '', until = ''] = [WEEKDAYS[first - 1], WEEKDAYS[last - 1]];
  if (first === last) return from;
  return last === first + 1 ? `${from}、${until}` : `${from}至${until}`;
}

function shiftText({ from, until }: Shift): string {
  return `${from}–${until}`;
}
