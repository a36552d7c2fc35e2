import { addDays, localDate } from '@tongban/domain/time';
import { DEMO_ITEMS, type TownshipCast } from './demo-item.ts';
import type { Step } from './story.ts';
import { announce, equipWithSeal, makeReady, start } from './township-facts.ts';
import { agreeMemo, publishList, signTerm, type Term } from './township-papers.ts';

export interface TownshipPlan {
  readonly cast: TownshipCast;
  readonly terms: readonly [Term, ...Term[]];
  /** False leaves out filing, memos and going live. */
  readonly completes: boolean;
}

const LIST_DAY = localDate('2022-11-30');

/** From list to start for both demo items: the papers in the weeks before the first term, renewals before each next one. */
export function townshipStory({ cast, terms, completes }: TownshipPlan): Step[] {
  const beforeStart = (days: number) => addDays(terms[0].from, -days);
  const prepared: Step[] = [
    { on: LIST_DAY, run: (on) => publishList(cast, on) },
    ...terms.map(
      (term): Step => ({ on: signingDay(term), run: (on) => signTerm(cast, term, on, completes) }),
    ),
    { on: beforeStart(18), run: () => equipWithSeal(cast) },
    ...DEMO_ITEMS.flatMap((item): Step[] => [
      { on: beforeStart(15), run: (on) => announce(cast, item, on) },
      { on: beforeStart(12), run: (on) => makeReady(cast, item, on) },
    ]),
  ];
  const completing = DEMO_ITEMS.flatMap((item): Step[] => [
    { on: beforeStart(19), run: (on) => agreeMemo(cast, item, terms[0].from, on) },
    { on: beforeStart(10), run: () => start(cast, item, terms[0].from) },
  ]);
  return completes ? [...prepared, ...completing] : prepared;
}

/** Three weeks before the term; a term may only be planned when that day has passed. */
export function signingDay(term: Term) {
  return addDays(term.from, -22);
}
