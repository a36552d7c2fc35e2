import { addDays, compareDates, type LocalDate, localDate } from '@tongban/domain/time';
import type { DemoItem } from './demo-item.ts';
import type { DemoTownship, Gap } from './demo-townships.ts';
import type { TownshipCast } from './demo-world.ts';
import type { Step } from './story.ts';
import { announce, equipWithSeal, makeReady, recall, start, suspendSeal } from './township-facts.ts';
import {
  type AgreedItems,
  agreeMemo,
  agreementsOf,
  memosOf,
  needsMemo,
  publishList,
  signTerm,
  type Term,
} from './township-papers.ts';

export interface TownshipPlan {
  readonly cast: TownshipCast;
  readonly terms: readonly [Term, ...Term[]];
  readonly gaps: readonly Gap[];
  readonly later: DemoTownship['later'];
  readonly today: LocalDate;
}

/** Of those whose first term begins with 2023: by then the lists had to be published. */
const LIST_DAY = localDate('2022-11-30');
/** What happened after the start happened these days before today, and what is to come comes these days after. */
const DAYS = { sealSuspended: 4, recalled: 12, startsIn: 20 } as const;

/** From list to start: the papers in the weeks before the first term, renewals before each next one, as far as no gap forbids. */
export function townshipStory(plan: TownshipPlan): Step[] {
  const { cast, terms, gaps, today } = plan;
  const has = (gap: Gap) => !gaps.includes(gap);
  const { from } = terms[0];
  const before = (days: number) => addDays(from, -days);
  const listOn = compareDates(before(32), LIST_DAY) < 0 ? LIST_DAY : before(32);
  const step = (on: LocalDate, run: Step['run'], items?: readonly DemoItem[]): Step => ({
    on,
    run,
    ...(items && { about: items.map(({ no }) => no) }),
  });
  const hasDecisions = cast.items.some(({ mode }) => mode === 'entrusted_decision');
  const startOn = plan.later?.kind === 'starts_later' ? addDays(today, DAYS.startsIn) : from;
  const each = (days: number, run: (item: DemoItem, on: LocalDate) => Promise<void>) =>
    cast.items.map((item) => step(before(days), (on) => run(item, on), [item]));
  const signed = (term: Term, agreed: AgreedItems) =>
    step(signingDay(term), (on) => signTerm(cast, agreed, term, on, has('filing')), agreed.items);
  return [
    step(listOn, (on) => publishList(cast, on)),
    ...(has('agreement')
      ? terms.flatMap((term) => agreementsOf(cast.items).map((agreed) => signed(term, agreed)))
      : []),
    ...(has('memo')
      ? memosOf(cast.items).map((memo) =>
          step(before(19), (on) => agreeMemo(cast, memo, from, on), memo.items),
        )
      : []),
    ...(has('seal') && hasDecisions ? [step(before(18), () => equipWithSeal(cast))] : []),
    ...(has('announcement') ? each(15, (item, on) => announce(cast, item, on)) : []),
    ...(has('readiness') ? each(12, (item, on) => makeReady(cast, item, on)) : []),
    ...startable(cast.items, gaps).map((item) => step(before(10), () => start(cast, item, startOn), [item])),
    ...afterwards(plan),
  ];
}

/** The items that no gap of the township keeps from starting: filing and seal are for 委托办理 only. */
function startable(items: readonly DemoItem[], gaps: readonly Gap[]): DemoItem[] {
  return items.filter((item) => !gaps.some((gap) => concerns(gap, item)));
}

function concerns(gap: Gap, item: DemoItem): boolean {
  if (gap === 'filing' || gap === 'seal') return item.mode === 'entrusted_decision';
  return gap === 'memo' ? needsMemo(item) : true;
}

function afterwards({ cast, later, today }: TownshipPlan): Step[] {
  if (later?.kind === 'seal_suspended') {
    return [{ on: addDays(today, -DAYS.sealSuspended), run: () => suspendSeal(cast) }];
  }
  if (later?.kind === 'recalled') {
    const recalled = cast.items.filter(({ no }) => no === later.item);
    return recalled.map((item) => ({
      on: addDays(today, -DAYS.recalled),
      about: [item.no],
      run: (on) => recall(cast, item, on),
    }));
  }
  return [];
}

/** Three weeks before the term; a term may only be planned when that day has passed. */
export function signingDay(term: Term) {
  return addDays(term.from, -22);
}
