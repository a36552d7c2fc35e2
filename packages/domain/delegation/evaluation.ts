import type { ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { ContentRef, PersonId } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { EvaluationFigures } from './evaluation-figures.ts';

/** How a delegated power is judged; the last three are the reasons of for which it is recalled. */
export const EVALUATION_JUDGEMENT_NAMES = {
  runs_well: '运行良好',
  needs_help: '需要帮扶',
  runs_badly: '运行不畅',
  poor_effect: '效果不好',
  unrealistic: '不合实际',
} as const;
export type EvaluationJudgement = keyof typeof EVALUATION_JUDGEMENT_NAMES;

/** One periodic evaluation of an item at a township: figures by the system, judgement by people. */
export interface Evaluation {
  readonly generation: number;
  /** First and last day of the period. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly figures: EvaluationFigures;
  readonly judgement: EvaluationJudgement;
  /** What was written; the text is outside the ledger. */
  readonly opinion: ContentRef;
  readonly evaluatedBy: PersonId;
  readonly recordedAt: Instant;
}

/** 跟踪评估 of one pair, in the order in which they were recorded. */
export interface PairEvaluations {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  readonly evaluations: readonly Evaluation[];
}

export type EvaluationEvent = DomainEvent<
  'evaluationRecorded',
  Omit<Evaluation, 'evaluatedBy' | 'recordedAt'> & {
    readonly townshipId: TownshipId;
    readonly itemId: ItemId;
  }
>;

export function evolveEvaluations(
  state: PairEvaluations | null,
  event: Recorded<EvaluationEvent>,
): PairEvaluations {
  const { townshipId, itemId, ...recorded } = event.payload;
  const evaluation = { ...recorded, evaluatedBy: event.actor, recordedAt: event.at };
  return { townshipId, itemId, evaluations: [...(state?.evaluations ?? []), evaluation] };
}

/** Whether the judgement says that the power be recalled by procedure. */
export function proposesRecall(judgement: EvaluationJudgement): boolean {
  return judgement === 'runs_badly' || judgement === 'poor_effect' || judgement === 'unrealistic';
}
