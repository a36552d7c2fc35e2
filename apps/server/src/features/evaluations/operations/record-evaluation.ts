import type { RecordEvaluationBody } from '@tongban/contract';
import { decideEvaluation, evaluationFigures } from '@tongban/domain/delegation';
import { dateInShanghai, localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { selectEvaluatedCases } from '../../cases/index.ts';
import { delegationKey, evaluationStream, selectLists } from '../../delegations/index.ts';
import { governedTownship } from '../../list-drafts/index.ts';
import { recordedOutcome, recordGovernance, writeText } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { instantsOf } from '../evaluation-period.ts';

/**
 * Records an evaluation: people judge, the system counts in the same transaction, so that nobody types a figure.
 * Not found: another county's township. Refusals as `decideEvaluation`.
 */
export async function recordEvaluation(
  ctx: AppContext,
  staff: StaffActor,
  { townshipId, itemId }: { readonly townshipId: string; readonly itemId: string },
  { expectedVersion, opinion, ...body }: RecordEvaluationBody,
): Promise<Outcome<{ id: string; version: number }>> {
  const township = governedTownship(ctx, staff, townshipId);
  if (township === undefined) return { kind: 'not_found' };
  const { countyId } = township;
  const pair = { townshipId, itemId };
  const period = { from: localDate(body.from), until: localDate(body.until) };
  const at = ctx.clock.now();
  const text = writeText(ctx, { countyId, kind: 'evaluation.opinion', content: opinion, at });
  return recordedOutcome(
    await recordGovernance(ctx, township.by, {
      countyId,
      stream: evaluationStream,
      key: delegationKey(pair),
      expectedVersion,
      touches: {},
      loadFacts: async (tx) => {
        const [list = null] = await selectLists(tx, { countyId, townshipId });
        const cases = await selectEvaluatedCases(tx, { countyId, ...pair, ...instantsOf(period) });
        const today = dateInShanghai(ctx.clock.now());
        return { list, figures: evaluationFigures(cases.get(itemId) ?? [], ctx.calendar, today) };
      },
      decide: (state, facts, now) =>
        decideEvaluation(
          state,
          { ...pair, ...body, ...period, opinion: text.ref, hasOpinion: opinion !== '' },
          facts,
          now,
        ),
      alongside: (tx) => text.save(tx),
    }),
  );
}
