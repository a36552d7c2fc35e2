import type { CaseRow } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { selectCases } from '../case-list.store.ts';
import { type CaseListQuery, filterOf } from '../list/filter-of.ts';
import { cursorAfter } from '../list/list-cursor.ts';
import { settleRows } from '../list/settle-rows.ts';
import { withEndedPowers } from '../list/with-ended-powers.ts';
import { presentRow } from '../present/present-row.ts';
import { readingScopes } from '../reading-scopes.ts';

export type { CaseListQuery };

/** One page of a queue or of a search in it, never beyond the actor's scope; `next` leads to the page after (design §2.5). */
export async function listCases(
  ctx: AppContext,
  actor: StaffActor,
  query: CaseListQuery,
): Promise<Outcome<{ cases: CaseRow[]; next: string | null }>> {
  const now = ctx.clock.now();
  const filter = filterOf(ctx, query, { personId: actor.personId, now });
  if ('problems' in filter) return { kind: 'invalid', fields: filter.problems };
  return inSnapshot(ctx.database, async (tx) => {
    const scopes = await readingScopes(tx, actor, now);
    // One more than the page shows whether there is a next one.
    const one = { ...filter, limit: query.limit + 1 };
    const [wanted = one] = await withEndedPowers(tx, ctx, scopes, [one], now);
    const found = await selectCases(tx, scopes, wanted);
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    const people = await namesOf(
      tx,
      page.flatMap(({ claimed_by: claimant }) => (claimant === null ? [] : [claimant])),
    );
    const rows = await settleRows(tx, ctx, page, now);
    return done({
      cases: rows.map((row) => presentRow(ctx, row, { people, actor, now })),
      next:
        last !== undefined && found.length > query.limit
          ? cursorAfter(query.queue, { dueOn: last.due_on, id: last.id })
          : null,
    });
  });
}
