import {
  GATED_ACTS,
  HELPER_CATEGORY_NAMES,
  type PlaceKind,
  type Refusal,
  refuse,
  STATION_SERVICE_NAMES,
} from '../terms/index.ts';
import type { DayHours, OpeningHours, Shift } from './opening-hours.ts';
import type { PlaceFacts } from './place.ts';

/**
 * What is wrong with the facts of a place, all at once: GOV-03 blank name, telephone, hours, station facts where there is no
 * station; STA-02 a station that is to accept, review or decide, whatever it is called.
 */
export function checkPlaceFacts(kind: PlaceKind, facts: PlaceFacts): Refusal[] {
  const refusals: Refusal[] = [];
  const incomplete = (text: string) => refusals.push(refuse('GOV-03', { text }));
  if (facts.name.trim() === '') incomplete('没有填写场所名称。');
  if (facts.phone !== null && !/^[0-9][0-9-]{2,19}$/u.test(facts.phone)) {
    incomplete('电话号码只能由数字和“-”组成，不知道的请留空。');
  }
  if (facts.hours !== null) {
    for (const text of problemsOfHours(facts.hours)) incomplete(text);
  }
  if ((kind === 'station') !== (facts.station !== null)) {
    incomplete('村（社区）信息属于便民服务站：便民服务站须填写，其他场所不得填写。');
  }
  return [...refusals, ...checkStation(facts)];
}

function checkStation({ station }: PlaceFacts): Refusal[] {
  if (station === null) return [];
  const refusals: Refusal[] = [];
  if (station.villageName.trim() === '')
    refusals.push(refuse('GOV-03', { text: '没有填写村（社区）名称。' }));
  for (const service of station.services) {
    if ((GATED_ACTS as readonly string[]).includes(service)) refusals.push(refuse('STA-02'));
    else if (!Object.hasOwn(STATION_SERVICE_NAMES, service)) {
      refusals.push(refuse('GOV-03', { text: '便民服务站的服务内容不在规定的五类之内。' }));
    }
  }
  const categories = station.helpers.map(({ category }) => category);
  const isKnown = station.helpers.every(
    ({ category, count }) =>
      Object.hasOwn(HELPER_CATEGORY_NAMES, category) && Number.isSafeInteger(count) && count > 0,
  );
  if (!isKnown || new Set(categories).size !== categories.length) {
    refusals.push(refuse('GOV-03', { text: '帮办代办人员按四类分别填写人数，每类一次，人数大于零。' }));
  }
  return refusals;
}

function problemsOfHours({ regular, extended }: OpeningHours): string[] {
  const problems: string[] = [];
  if (regular.every(({ shifts }) => shifts.length === 0)) {
    problems.push('服务时间没有填写任何一天；不知道的请整项留空。');
  }
  for (const days of [regular, extended]) {
    const weekdays = days.map(({ weekday }) => weekday);
    if (new Set(weekdays).size !== weekdays.length || !days.every(isDay)) {
      problems.push('服务时间须按星期填写，同一天各时段先后排列、互不重叠。');
    }
  }
  if (regular.some((day) => day.shifts.some((shift) => overlapsOne(shift, extended, day.weekday)))) {
    problems.push('错峰延时服务时间与正常服务时间重叠。');
  }
  return problems;
}

function isDay({ weekday, shifts }: DayHours): boolean {
  return (
    Number.isInteger(weekday) &&
    weekday >= 1 &&
    weekday <= 7 &&
    shifts.every(
      ({ from, until }, index) =>
        isTime(from) && isTime(until) && from < until && (shifts[index - 1]?.until ?? '00:00') <= from,
    )
  );
}

function isTime(text: string): boolean {
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u.test(text);
}

function overlapsOne(shift: Shift, days: readonly DayHours[], weekday: number): boolean {
  return days.some(
    (day) => day.weekday === weekday && day.shifts.some((o) => o.from < shift.until && shift.from < o.until),
  );
}
