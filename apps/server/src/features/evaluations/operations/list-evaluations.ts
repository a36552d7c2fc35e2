import type { EvaluationDeskView, EvaluationsQuery } from '@tongban/contract';
import { evaluationFigures } from '@tongban/domain/delegation';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectEvaluatedCases } from '../../cases/index.ts';
import { findCounty } from '../../catalogue/index.ts';
import { selectEvaluations, selectLists } from '../../delegations/index.ts';
import { governedTownship } from '../../list-drafts/index.ts';
import { GOVERNANCE_POSTS, governedCounties, type StaffActor } from '../../staff/index.ts';
import { instantsOf, periodOf } from '../evaluation-period.ts';
import { presentJudged, presentPair } from '../evaluations.present.ts';

type DeskContext = Pick<AppContext, 'database' | 'clock' | 'reference' | 'calendar'>;

/** Every item on a township's newest list with its figures of the period and its last evaluation. Not found: out of reach. */
export async function listEvaluations(
  ctx: DeskContext,
  staff: StaffActor,
  { township: asked, ...query }: EvaluationsQuery,
): Promise<Outcome<EvaluationDeskView>> {
  const now = ctx.clock.now();
  const today = dateInShanghai(now);
  const period = periodOf(query, now);
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<EvaluationDeskView>> => {
    const counties = governedCounties(staff, GOVERNANCE_POSTS);
    const lists = (
      await Promise.all(counties.map((countyId) => selectLists(tx, { countyId, townshipId: null })))
    ).flat();
    const listed = counties
      .flatMap((id) => findCounty(ctx.reference, id)?.townships ?? [])
      .filter(({ id }) => lists.some(({ townshipId }) => townshipId === id));
    const township = governedTownship(ctx, staff, asked ?? listed[0]?.id ?? '');
    if (township === undefined) return { kind: 'not_found' };
    const { countyId, townshipId, townshipName } = township;
    const cases = await selectEvaluatedCases(tx, {
      countyId,
      townshipId,
      itemId: null,
      ...instantsOf(period),
    });
    const evaluations = await selectEvaluations(tx, { countyId, townshipId });
    const rows = lists.find((list) => list.townshipId === townshipId)?.versions.at(-1)?.rows ?? [];
    return done({
      countyId,
      townshipId,
      townshipName,
      ...period,
      today,
      townships: listed.map(({ id, name }) => ({ id, name })),
      rows: rows
        .filter(({ mode }) => mode !== 'collection_service')
        .map((row) => {
          const last = evaluations
            .find(({ itemId }) => itemId === row.itemId)
            ?.evaluations.filter(({ generation }) => generation === row.generation)
            .at(-1);
          return {
            ...presentPair(ctx.reference, row),
            figures: evaluationFigures(cases.get(row.itemId) ?? [], ctx.calendar, today),
            last: last === undefined ? null : presentJudged(last),
          };
        }),
    });
  });
}
