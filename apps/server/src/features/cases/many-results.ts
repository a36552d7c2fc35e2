import type { Outcome } from '../../platform/outcome.ts';

/** What became of one case of many. */
export interface ManyResult {
  readonly caseId: string;
  readonly number: string | null;
  readonly done: boolean;
  readonly reason: string | null;
}

/** Why an act on one of many cases was not done, in words. */
export function reasonOf(outcome: Outcome<unknown>): string {
  if (outcome.kind === 'problem') return outcome.problem.detail ?? '其他人员正在办理。';
  if (outcome.kind === 'refused') return outcome.refusals.map(({ text }) => text).join('');
  if (outcome.kind === 'conflict') return '办件已被其他人员办理过，请刷新后查看。';
  return '没有找到这个办件。';
}
