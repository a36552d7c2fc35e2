import type { Outcome } from '@tongban/domain/terms';
import type { LocalDate } from '@tongban/domain/time';

export interface ComparedResult {
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly outcome: Outcome;
}

/** What stands beside each other for one case of ours; null = that side has nothing. */
export interface ComparedCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly ours: ComparedResult | null;
  readonly theirs: ComparedResult | null;
}

export const DIFFERENCE_NAMES = {
  not_recorded_here: '对方已办结，本系统尚未登记',
  not_listed_there: '本系统已登记，对方清单中没有',
  differs: '双方登记内容不一致',
} as const;

export type DifferenceKind = keyof typeof DIFFERENCE_NAMES;

/** How the two records of one result differ; null = they agree, or neither side has one (design §5 "reconcile"). */
export function differenceOf({ ours, theirs }: ComparedCase): DifferenceKind | null {
  if (ours === null) return theirs === null ? null : 'not_recorded_here';
  if (theirs === null) return 'not_listed_there';
  const agree =
    ours.number === theirs.number && ours.decidedOn === theirs.decidedOn && ours.outcome === theirs.outcome;
  return agree ? null : 'differs';
}
