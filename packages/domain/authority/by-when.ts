import type { RefusalCode } from '../terms/index.ts';
import { addDays, dateInShanghai, type Instant, type LocalDate, startOfDay } from '../time/index.ts';

/** What a paper or a preparation of the day itself still meets: no law sets a time ahead, so the day is the latest. */
const BY_THE_DAY: readonly RefusalCode[] = [
  'DLG-01',
  'DLG-02',
  'DLG-03',
  'DLG-04',
  'DLG-05',
  'DLG-07',
  'DLG-09',
  'DLG-10',
  'DLG-12',
  'DLG-14',
];
/** A seal is handed out at an hour, and has to be in the keeper's hands at the instant of the act. */
const BY_THE_INSTANT: readonly RefusalCode[] = ['DLG-11', 'SEA-03'];

/**
 * By which day what lacks would have to be there for the act at `at` to be allowed: 「何时以前具备」. Null where no paper of that day
 * cures it (a recall, a missing designation, an ended item: another list is needed first). A day that has passed cannot be
 * cured any more: what is entered late makes no act lawful that was done before (design §2.1).
 */
export function latestDayFor(code: RefusalCode, at: Instant): LocalDate | null {
  const day = dateInShanghai(at);
  if (BY_THE_DAY.includes(code)) return day;
  if (!BY_THE_INSTANT.includes(code)) return null;
  // What is asked at 00:00, as a start is, finds no seal that is handed out in the course of that day.
  return at === startOfDay(day) ? addDays(day, -1) : day;
}
