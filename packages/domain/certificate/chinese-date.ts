import { UNKNOWN } from './document-model.ts';

/**
 * `2026-11-03` as official papers write it, `2026年11月3日` (GB/T 9704-2012, 7.3.5.4: Arabic digits, no leading zero).
 * Throws on anything that is not a LocalDate: a paper without a date is a bug of the caller.
 */
export function chineseDate(localDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(localDate) ?? [];
  if (year === undefined) throw new RangeError(`not a local date: ${localDate}`);
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** The same; a day that no calendar tells yet shows as 待县补充, and such a paper is never sealed (E-14). */
export function chineseDateOrUnknown(localDate: string | null): string {
  return localDate === null ? UNKNOWN : chineseDate(localDate);
}
