import type { OpeningHoursView, PlaceFactsView } from '@tongban/contract';

/** Two shifts of a day as four times; an empty pair is no shift. */
export interface DayValues {
  readonly morningFrom: string;
  readonly morningUntil: string;
  readonly afternoonFrom: string;
  readonly afternoonUntil: string;
  readonly extendedFrom: string;
  readonly extendedUntil: string;
}

/** The form of a place: all texts, empty where the county has not said anything. */
export interface PlaceValues {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly directions: string;
  readonly accessibility: string;
  /** Monday first. */
  readonly days: readonly DayValues[];
  readonly extendedNote: string;
  readonly station: {
    readonly villageName: string;
    readonly sharesPartyCentre: '' | 'yes' | 'no';
    readonly services: readonly string[];
    /** Numbers of helpers by category, as typed. */
    readonly helpers: Readonly<Record<string, string>>;
  } | null;
}

export const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

const NO_SHIFT: DayValues = {
  morningFrom: '',
  morningUntil: '',
  afternoonFrom: '',
  afternoonUntil: '',
  extendedFrom: '',
  extendedUntil: '',
};

/** What the form shows of the facts. A third shift of a day has no field here and would be lost, so such a place is not edited. */
export function valuesOf(facts: PlaceFactsView): PlaceValues {
  const { station } = facts;
  return {
    name: facts.name,
    address: facts.address ?? '',
    phone: facts.phone ?? '',
    directions: facts.directions ?? '',
    accessibility: facts.accessibility ?? '',
    days: WEEKDAYS.map((_, index) => dayOf(facts.hours, index + 1)),
    extendedNote: facts.hours?.extendedNote ?? '',
    station: station && {
      villageName: station.villageName,
      sharesPartyCentre: station.sharesPartyCentre === null ? '' : station.sharesPartyCentre ? 'yes' : 'no',
      services: station.services,
      helpers: Object.fromEntries(station.helpers.map(({ category, count }) => [category, String(count)])),
    },
  };
}

function dayOf(hours: OpeningHoursView | null, weekday: number): DayValues {
  const of = (days: OpeningHoursView['regular'] = []) =>
    days.find((day) => day.weekday === weekday)?.shifts ?? [];
  const [morning, afternoon] = of(hours?.regular);
  const [extended] = of(hours?.extended);
  return {
    morningFrom: morning?.from ?? '',
    morningUntil: morning?.until ?? '',
    afternoonFrom: afternoon?.from ?? '',
    afternoonUntil: afternoon?.until ?? '',
    extendedFrom: extended?.from ?? '',
    extendedUntil: extended?.until ?? '',
  };
}

/** Whether the form can show all shifts: two a day, and one extended. */
export function fitsForm({ hours }: Pick<PlaceFactsView, 'hours'>): boolean {
  return (
    hours === null ||
    (hours.regular.every(({ shifts }) => shifts.length <= 2) &&
      hours.extended.every(({ shifts }) => shifts.length <= 1))
  );
}

/** The facts as typed; what is empty is not known, and stays unknown. */
export function factsOf(values: PlaceValues): PlaceFactsView {
  const { station } = values;
  return {
    name: values.name.trim(),
    address: textOf(values.address),
    phone: textOf(values.phone),
    directions: textOf(values.directions),
    accessibility: textOf(values.accessibility),
    hours: hoursOf(values),
    station: station && {
      villageName: station.villageName.trim(),
      sharesPartyCentre: station.sharesPartyCentre === '' ? null : station.sharesPartyCentre === 'yes',
      services: [...station.services],
      helpers: Object.entries(station.helpers).flatMap(([category, typed]) =>
        Number(typed) > 0 ? [{ category, count: Number(typed) }] : [],
      ),
    },
  };
}

function hoursOf({ days, extendedNote }: PlaceValues): OpeningHoursView | null {
  const regular = daysWith(days, (day) => [
    [day.morningFrom, day.morningUntil],
    [day.afternoonFrom, day.afternoonUntil],
  ]);
  const extended = daysWith(days, (day) => [[day.extendedFrom, day.extendedUntil]]);
  if (regular.length === 0 && extended.length === 0) return null;
  return { regular, extended, extendedNote: textOf(extendedNote) };
}

/** A shift with one time missing goes out as it is: the server says that it is incomplete. */
function daysWith(
  days: readonly DayValues[],
  pairs: (day: DayValues) => readonly (readonly [string, string])[],
): OpeningHoursView['regular'] {
  return days.flatMap((day, index) => {
    const shifts = pairs(day).flatMap(([from, until]) =>
      from === '' && until === '' ? [] : [{ from, until }],
    );
    return shifts.length === 0 ? [] : [{ weekday: index + 1, shifts }];
  });
}

function textOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

/** The hours of Monday on every working day: what most places need. */
export function likeMonday(days: readonly DayValues[]): readonly DayValues[] {
  const monday = days[0] ?? NO_SHIFT;
  return days.map((day, index) =>
    index === 0 || index > 4
      ? day
      : { ...monday, extendedFrom: day.extendedFrom, extendedUntil: day.extendedUntil },
  );
}

/** What was typed into a field for a time of day: 0830 and 08：30 become 08:30; anything unfinished stays. */
export function timeTyped(typed: string): string {
  const text = typed.replaceAll('：', ':').replace(/[^\d:]/gu, '');
  const digits = /^(\d{2})(\d{2})$/u.exec(text);
  return digits === null ? text : `${digits[1]}:${digits[2]}`;
}
