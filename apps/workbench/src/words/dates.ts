const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A date as a document prints it: 2026年9月21日. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** An instant in Beijing time: 2026年9月21日 09:05. */
export function instantText(instant: string): string {
  const { day, time } = inShanghai(instant);
  return `${dateText(day)} ${time}`;
}

/** The day of an instant in Beijing time: 2026年9月21日. */
export function dayText(instant: string): string {
  return dateText(inShanghai(instant).day);
}

/** An instant for narrow columns: 2026-09-21 09:05. */
export function shortInstant(instant: string): string {
  const { day, time } = inShanghai(instant);
  return `${day} ${time}`;
}

/** From a first to a last day; the last one may be open. */
export function periodText({
  from,
  until,
}: {
  readonly from: string;
  readonly until: string | null;
}): string {
  return until === null ? `${from}起` : `${from}至${until}`;
}

/** The day of an instant in Beijing time as a field takes it: 2026-09-21. */
export function dayOfInstant(instant: string): string {
  return inShanghai(instant).day;
}

function inShanghai(instant: string): { day: string; time: string } {
  const found = new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
}
