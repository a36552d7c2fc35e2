import type { Due } from './deadline.ts';
import type { LocalDate } from './local-date.ts';

/**
 * The date that binds after a notice came late and the calendar changed: of the date already told to the applicant and
 * the recomputed one, the earlier (requirements §2.1 "Calendar"). A date once given stays while the year is unknown.
 */
export function keepPromise(givenOn: LocalDate, recomputed: Due): LocalDate {
  return recomputed.ok && recomputed.on < givenOn ? recomputed.on : givenOn;
}
