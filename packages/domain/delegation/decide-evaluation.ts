import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import { checkListedGeneration } from './check-listed-generation.ts';
import type { DelegationList } from './delegation-list.ts';
import type { EvaluationEvent, PairEvaluations } from './evaluation.ts';

export interface EvaluationCommand extends Omit<EvaluationEvent['payload'], 'figures'> {
  readonly hasOpinion: boolean;
}

/**
 * 跟踪评估 of an item at a township for a period. DLG-10 that generation is not listed; GOV-01 the same period was
 * evaluated; GOV-02 a period that ends before it begins, or after today; GOV-03 no opinion.
 */
export function decideEvaluation(
  state: PairEvaluations | null,
  { hasOpinion, ...evaluation }: EvaluationCommand,
  facts: { readonly list: DelegationList | null; readonly figures: EvaluationEvent['payload']['figures'] },
  now: Instant,
): Decided<EvaluationEvent> {
  const { itemId, generation, from, until } = evaluation;
  const refusals: Refusal[] = [];
  const unlisted = checkListedGeneration(facts.list, itemId, generation);
  if (unlisted !== null) refusals.push(unlisted);
  const isKnown = state?.evaluations.some(
    (each) => each.generation === generation && each.from === from && each.until === until,
  );
  if (isKnown) {
    refusals.push(
      refuse('GOV-01', {
        text: `${from}至${until}已经评估。`,
        next: '请另选评估期间；情况有变化的，在下一期评估中写明。',
      }),
    );
  }
  if (until < from || until > dateInShanghai(now)) {
    refusals.push(
      refuse('GOV-02', {
        text: '评估期间的截止日期早于起始日期，或者晚于今天。',
        next: '请选择已经过去的期间。',
      }),
    );
  }
  if (!hasOpinion) refusals.push(refuse('GOV-03', { text: '没有填写评估意见。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({
        type: 'evaluationRecorded',
        typeVersion: 1,
        payload: { ...evaluation, figures: facts.figures },
      });
}
