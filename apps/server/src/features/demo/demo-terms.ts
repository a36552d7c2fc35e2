import type { InFlightRule } from '@tongban/domain/delegation';
import { addDays, compareDates, type LocalDate, localDate, yearOf } from '@tongban/domain/time';
import type { Term } from './township-papers.ts';
import { signingDay } from './township-story.ts';

const FIRST_START = localDate('2023-01-01');
const HAND_OVER: InFlightRule = { kind: 'hand_over' };
/** The days that 普连集镇's agreements still run, and in which its cases in flight may be finished. */
const DAYS_LEFT = 5;
const RUN_OFF_DAYS = 30;

/** Terms of three years from 2023 on, each renewed in time, as far as they had been signed before `today`. */
export function renewedTerms(today: LocalDate): [Term, ...Term[]] {
  const terms: [Term, ...Term[]] = [threeYears(FIRST_START)];
  for (let next = threeYears(localDate('2026-01-01')); signingDay(next) < today; next = following(next)) {
    terms.push(next);
  }
  return terms;
}

/** One term that ends a few days after `today` and lets cases in flight be finished (E-01). */
export function endingTerm(today: LocalDate): Term {
  const until = addDays(today, DAYS_LEFT);
  const threeYearsBefore = addDays(until, -3 * 365);
  const from = compareDates(threeYearsBefore, FIRST_START) < 0 ? FIRST_START : threeYearsBefore;
  return { from, until, inFlight: { kind: 'finish', withinDays: RUN_OFF_DAYS } };
}

function threeYears(from: LocalDate): Term {
  return { from, until: localDate(`${yearOf(from) + 2}-12-31`), inFlight: HAND_OVER };
}

function following(term: Term): Term {
  return threeYears(addDays(term.until, 1));
}
