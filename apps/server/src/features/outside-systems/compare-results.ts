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

/** The parts of a result that are compared, in the order in which they are shown. */
export const RESULT_PARTS = ['number', 'decidedOn', 'outcome'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

/** Where both sides have a result, which parts of it differ. */
export function differingParts({
  ours,
  theirs,
}: Pick<ComparedCase, 'ours' | 'theirs'>): readonly ResultPart[] {
  if (ours === null || theirs === null) return [];
  return RESULT_PARTS.filter((part) => ours[part] !== theirs[part]);
}

/** How the two records of one result differ; null = they agree, or neither side has one (design §5 "reconcile"). */
export function differenceOf({ ours, theirs }: ComparedCase): DifferenceKind | null {
  if (ours === null) return theirs === null ? null : 'not_recorded_here';
  if (theirs === null) return 'not_listed_there';
  return differingParts({ ours, theirs }).length === 0 ? null : 'differs';
}
