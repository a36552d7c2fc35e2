import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import type { CaseScope } from './cases.policy.ts';
import { type CaseRow, inScope } from './cases.store.ts';

export interface CaseListFilter {
  readonly queue: 'waiting' | 'all' | 'incoming' | 'closed';
  readonly number: string | null;
  readonly applicantIndex: string | null;
  readonly applicantGrams: readonly string[] | null;
  readonly itemId: string | null;
  readonly status: string | null;
  /** Key of the last row of the page before. */
  readonly after: { readonly dueOn: string | null; readonly id: string } | null;
  readonly limit: number;
}

/** One page of what the actor may see: queues by due date, lists newest first, always by key (never by offset). */
export function selectCases(
  tx: Tx,
  scopes: readonly CaseScope[],
  filter: CaseListFilter,
): Promise<CaseRow[]> {
  const byDue = filter.queue === 'waiting';
  let query = tx
    .selectFrom('service_case')
    .selectAll()
    .where((eb) => inScope(eb, scopes));
  if (filter.queue === 'waiting')
    query = query
      .where((eb) => atMyPlace(eb.ref('custody_township_id'), scopes))
      .where('closed_at', 'is', null);
  if (filter.queue === 'incoming')
    query = query
      .where('transit_organisation_id', 'is not', null)
      .where((eb) => atMyPlace(eb.ref('transit_township_id'), scopes));
  if (filter.queue === 'closed') query = query.where('closed_at', 'is not', null);
  if (filter.number !== null) query = query.where('number', '=', filter.number);
  if (filter.applicantIndex !== null) query = query.where('applicant_index', '=', filter.applicantIndex);
  if (filter.applicantGrams !== null) {
    query = query.where(sql<SqlBool>`applicant_grams @> ${[...filter.applicantGrams]}::text[]`);
  }
  if (filter.itemId !== null) query = query.where('item_id', '=', filter.itemId);
  if (filter.status !== null) query = query.where('status', '=', filter.status);
  if (filter.after !== null) {
    const { dueOn, id } = filter.after;
    query = byDue
      ? query.where(
          sql<SqlBool>`(coalesce(due_on, date '9999-12-31'), id) > (coalesce(${dueOn}::date, date '9999-12-31'), ${id}::uuid)`,
        )
      : query.where('id', '<', id);
  }
  const ordered = byDue
    ? query.orderBy(sql`coalesce(due_on, date '9999-12-31')`).orderBy('id')
    : query.orderBy('id', 'desc');
  return ordered.limit(filter.limit).execute();
}

/** At one of the actor's places: their township, or the county (null). */
function atMyPlace(column: unknown, scopes: readonly CaseScope[]) {
  const townships = scopes.flatMap((s) => (s.kind === 'township' ? [s.townshipId] : []));
  const county = scopes.some((s) => s.kind !== 'township');
  return sql<SqlBool>`(${column} = any(${townships}::text[]) or (${county} and ${column} is null))`;
}
