import type { AppContext } from '../../../app-context.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { StaffActor } from '../../staff/index.ts';
import { countCases } from '../case-list.store.ts';
import { type CaseListQuery, filterOf } from '../list/filter-of.ts';
import { withEndedPowers } from '../list/with-ended-powers.ts';
import { readingScopes } from '../reading-scopes.ts';

/** Beyond it a number says no more than that there are many: shown as 99+. */
const MOST = 100;

/** What a list can be asked for, without its page. */
export type ListQuery = Partial<Omit<CaseListQuery, 'after' | 'limit'>>;

export interface ListCount {
  readonly count: number;
  /** There are more. */
  readonly more: boolean;
}

/** How long each of the actor's lists is, up to 99: exactly the lists that `listCases` shows for the same queries (design §11). */
export async function countLists(
  tx: Tx,
  ctx: Pick<AppContext, 'keys' | 'clock' | 'database' | 'reference'>,
  actor: StaffActor,
  queries: readonly ListQuery[],
): Promise<ListCount[]> {
  const now = ctx.clock.now();
  const filters = queries.map((query) => {
    const filter = filterOf(
      ctx,
      { queue: 'waiting', q: '', ...query, limit: MOST },
      { personId: actor.personId, now },
    );
    if ('problems' in filter) throw new Error(`No list for ${JSON.stringify(query)}.`);
    return filter;
  });
  const scopes = await readingScopes(tx, actor, now);
  const counts = await countCases(tx, scopes, await withEndedPowers(tx, ctx, scopes, filters, now), MOST);
  return counts.map((count) => ({ count: Math.min(count, MOST - 1), more: count >= MOST }));
}
