import type { DomainEvent, Recorded } from '../ledger/event.ts';
import {
  type ContentRef,
  type Decided,
  decided,
  type PersonId,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate, localDate } from '../time/index.ts';
import { checkTwoPeople } from './check-two-people.ts';

/** The day by which every county issues its plan 「2022年11月30日前」. */
export const PLAN_DUE_ON = localDate('2022-11-30');

interface CountyPlanVersion {
  readonly version: number;
  /** 文号 */
  readonly number: string;
  readonly publishedOn: LocalDate;
  readonly measureCount: number;
  /** Title and measures; the text is outside the ledger. */
  readonly content: ContentRef;
  readonly recordedAt: Instant;
}

/** 实施方案 of a county, version by version. */
export interface CountyPlan {
  readonly versions: readonly CountyPlanVersion[];
}

export type CountyPlanEvent = DomainEvent<'countyPlanPublished', Omit<CountyPlanVersion, 'recordedAt'>>;

export function evolveCountyPlan(state: CountyPlan | null, event: Recorded<CountyPlanEvent>): CountyPlan {
  return { versions: [...(state?.versions ?? []), { ...event.payload, recordedAt: event.at }] };
}

/** Whether the county's first plan came after its day; a later version is an amendment and not late. */
export function isPlanLate({ version, publishedOn }: Pick<CountyPlanVersion, 'version' | 'publishedOn'>) {
  return version === 1 && publishedOn > PLAN_DUE_ON;
}

export interface PlanPublication {
  readonly number: string;
  readonly publishedOn: LocalDate;
  readonly measureCount: number;
  readonly content: ContentRef;
  readonly hasTitle: boolean;
  /** Everybody who wrote in the draft. */
  readonly writtenBy: readonly PersonId[];
  readonly approvedBy: PersonId;
}

/**
 * 印发: a second person publishes what was drafted. GOV-08 whoever wrote in it; GOV-03 no title, number or measure;
 * GOV-02 a day to come, or before the last version; GOV-01 the number of an earlier version.
 */
export function decidePlanPublication(
  state: CountyPlan | null,
  { hasTitle, writtenBy, approvedBy, ...plan }: PlanPublication,
  now: Instant,
): Decided<CountyPlanEvent> {
  const { publishedOn, measureCount } = plan;
  const number = plan.number.trim();
  const versions = state?.versions ?? [];
  const last = versions.at(-1);
  const refusals: Refusal[] = writtenBy.flatMap((by) => checkTwoPeople(by, approvedBy) ?? []).slice(0, 1);
  if (!hasTitle || number === '' || measureCount === 0) {
    refusals.push(refuse('GOV-03', { text: '实施方案须有标题、文号和至少一项措施。' }));
  }
  if (publishedOn > dateInShanghai(now) || (last !== undefined && publishedOn < last.publishedOn)) {
    refusals.push(refuse('GOV-02', { text: '印发日期晚于今天，或者早于前一版的印发日期。' }));
  }
  if (versions.some((each) => each.number === number)) {
    refusals.push(refuse('GOV-01', { text: '这个文号已经用于前一版实施方案。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({
        type: 'countyPlanPublished',
        typeVersion: 1,
        payload: { ...plan, number, version: versions.length + 1 },
      });
}
