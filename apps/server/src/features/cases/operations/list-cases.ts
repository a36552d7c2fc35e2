import type { CaseRow, caseListQuerySchema } from '@tongban/contract';
import type { z } from 'zod';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import type { ProblemField } from '../../../platform/http/problem.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { type CaseListFilter, selectCases } from '../case-list.store.ts';
import { caseScopes } from '../cases.policy.ts';
import { cursorAfter, readCursor } from '../list/list-cursor.ts';
import { readSearch } from '../list/read-search.ts';
import { settleRows } from '../list/settle-rows.ts';
import { presentRow } from '../present/present-row.ts';

export type CaseListQuery = z.output<typeof caseListQuerySchema>;

/** One page of a queue or of a search in it, never beyond the actor's scope; `next` leads to the page after (design §2.5). */
export async function listCases(
  ctx: AppContext,
  actor: StaffActor,
  query: CaseListQuery,
): Promise<Outcome<{ cases: CaseRow[]; next: string | null }>> {
  const now = ctx.clock.now();
  const filter = filterOf(ctx, query);
  if ('problem' in filter) return { kind: 'invalid', fields: [filter.problem] };
  return inSnapshot(ctx.database, async (tx) => {
    // One more than the page shows whether there is a next one.
    const found = await selectCases(tx, caseScopes(actor), { ...filter, limit: query.limit + 1 });
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    const people = await namesOf(
      tx,
      page.flatMap(({ claimed_by: claimant }) => (claimant === null ? [] : [claimant])),
    );
    const rows = await settleRows(tx, ctx, page, now);
    return done({
      cases: rows.map((row) => presentRow(ctx, row, people, now)),
      next:
        last !== undefined && found.length > query.limit
          ? cursorAfter(query.queue, { dueOn: last.due_on, id: last.id })
          : null,
    });
  });
}

function filterOf(
  { keys }: Pick<AppContext, 'keys'>,
  { queue, q, itemId, status, after, limit }: CaseListQuery,
): CaseListFilter | { readonly problem: ProblemField } {
  const search = readSearch(keys, q);
  if ('problem' in search) return search;
  const key = after === undefined ? null : readCursor(queue, after);
  if (after !== undefined && key === null) return { problem: STALE_PAGE };
  return { queue, ...search, itemId: itemId ?? null, status: status ?? null, after: key, limit };
}

const STALE_PAGE = { field: 'after', message: '翻页位置已经失效，请从第一页重新查看。' };
