import type { InFlightRule } from '@tongban/domain/delegation';
import { addDays, compareDates, type LocalDate, localDate, yearOf } from '@tongban/domain/time';
import type { DemoTownship } from './demo-townships.ts';
import type { Term } from './township-papers.ts';
import { signingDay } from './township-story.ts';

const FIRST_START = localDate('2023-01-01');
const HAND_OVER: InFlightRule = { kind: 'hand_over' };
/** The days that 普连集镇's agreements still run, and in which its cases in flight may be finished. */
const DAYS_LEFT = 5;
const RUN_OFF_DAYS = 30;
/** The days since which the agreements of a township under way run. */
const DAYS_OLD = 14;

/** Terms of three years from 2023 on, each renewed in time, as far as they had been signed before `today`. */
function renewedTerms(today: LocalDate): [Term, ...Term[]] {
  const terms: [Term, ...Term[]] = [threeYears(FIRST_START)];
  for (let next = threeYears(localDate('2026-01-01')); signingDay(next) < today; next = following(next)) {
    terms.push(next);
  }
  return terms;
}

/** One term that ends a few days after `today` and lets cases in flight be finished (E-01). */
function endingTerm(today: LocalDate): Term {
  const until = addDays(today, DAYS_LEFT);
  const threeYearsBefore = addDays(until, -3 * 365);
  const from = compareDates(threeYearsBefore, FIRST_START) < 0 ? FIRST_START : threeYearsBefore;
  return { from, until, inFlight: { kind: 'finish', withinDays: RUN_OFF_DAYS } };
}

/** One term that began two weeks before `today`: the papers of a township that is still under way. */
function freshTerm(today: LocalDate): Term {
  const from = addDays(today, -DAYS_OLD);
  return { from, until: addDays(from, 3 * 365), inFlight: HAND_OVER };
}

/** The terms of a township of the demonstration. */
export function termsOf(term: DemoTownship['term'], today: LocalDate): [Term, ...Term[]] {
  if (term === 'since') return renewedTerms(today);
  return [term === 'ending' ? endingTerm(today) : freshTerm(today)];
}

function threeYears(from: LocalDate): Term {
  return { from, until: localDate(`${yearOf(from) + 2}-12-31`), inFlight: HAND_OVER };
}

function following(term: Term): Term {
  return threeYears(addDays(term.until, 1));
}
