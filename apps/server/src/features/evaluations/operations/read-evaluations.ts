import type { EvaluationQuery, PairEvaluationsView } from '@tongban/contract';
import {
  EVALUATION_JUDGEMENT_NAMES,
  type EvaluationJudgement,
  evaluationFigures,
  proposesRecall,
} from '@tongban/domain/delegation';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectEvaluatedCases } from '../../cases/index.ts';
import { selectDelegations, selectEvaluation, selectLists } from '../../delegations/index.ts';
import { governedTownship } from '../../list-drafts/index.ts';
import { readTexts } from '../../organisations/index.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { instantsOf, periodOf } from '../evaluation-period.ts';
import { presentJudged, presentPair } from '../evaluations.present.ts';

const JUDGEMENTS = Object.keys(EVALUATION_JUDGEMENT_NAMES) as EvaluationJudgement[];

/** One item at one township: figures of a period, and every evaluation until now, the newest first. */
export async function readEvaluations(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'calendar' | 'keys'>,
  staff: StaffActor,
  { townshipId, itemId }: { readonly townshipId: string; readonly itemId: string },
  query: EvaluationQuery,
): Promise<Outcome<PairEvaluationsView>> {
  const township = governedTownship(ctx, staff, townshipId);
  if (township === undefined) return { kind: 'not_found' };
  const { countyId, townshipName } = township;
  const now = ctx.clock.now();
  const today = dateInShanghai(now);
  const period = periodOf(query, now);
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<PairEvaluationsView>> => {
    const part = { countyId, townshipId };
    const [list] = await selectLists(tx, part);
    const row = list?.versions.at(-1)?.rows.find((each) => each.itemId === itemId);
    if (row === undefined) return { kind: 'not_found' };
    const found = await selectEvaluation(tx, countyId, { townshipId, itemId });
    const evaluations = [...(found?.state.evaluations ?? [])].reverse();
    const opinions = evaluations.map(({ opinion }) => opinion);
    const textOf = await readTexts(tx, ctx, countyId, opinions);
    const names = await namesOf(
      tx,
      evaluations.map(({ evaluatedBy }) => evaluatedBy),
    );
    const cases = await selectEvaluatedCases(tx, { ...part, itemId, ...instantsOf(period) });
    const recall = (await selectDelegations(tx, part))
      .find((each) => each.itemId === itemId)
      ?.recalls.find(({ generation }) => generation === row.generation);
    return done({
      ...part,
      townshipName,
      ...period,
      today,
      item: presentPair(ctx.reference, row),
      version: found?.version ?? 0,
      figures: evaluationFigures(cases.get(itemId) ?? [], ctx.calendar, today),
      evaluations: evaluations.map((each) => ({
        ...presentJudged(each),
        generation: each.generation,
        figures: each.figures,
        opinion: textOf(each.opinion) as string | null,
        evaluatedByName: names.get(each.evaluatedBy) ?? '',
        recordedOn: dateInShanghai(each.recordedAt),
      })),
      recalledFrom: recall?.effectiveOn ?? null,
      judgements: JUDGEMENTS.map((value) => ({
        value,
        name: EVALUATION_JUDGEMENT_NAMES[value],
        isRecallProposed: proposesRecall(value),
      })),
    });
  });
}
