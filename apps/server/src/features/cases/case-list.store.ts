import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { CaseScope } from './cases.policy.ts';
import { type CaseRow, inScope } from './cases.store.ts';

export type CaseQueue = 'waiting' | 'all' | 'incoming' | 'closed';

/** The last row of the page before: lists go on by key, never by offset. */
export interface ListKey {
  readonly dueOn: string | null;
  readonly id: string;
}

export interface CaseListFilter {
  readonly queue: CaseQueue;
  readonly number: string | null;
  readonly applicantIndex: string | null;
  readonly applicantGrams: readonly string[] | null;
  readonly itemId: string | null;
  readonly status: string | null;
  readonly after: ListKey | null;
  readonly limit: number;
}

/**
 * One page of what the actor may see: what waits by due date, every other list newest first. Each scope is asked by
 * itself, since only then an index gives its rows in order; most people have one.
 */
export async function selectCases(
  tx: Tx,
  scopes: readonly CaseScope[],
  filter: CaseListFilter,
): Promise<CaseRow[]> {
  const distinct = new Map(scopes.map((scope) => [JSON.stringify(scope), scope]));
  const found = new Map<string, CaseRow>();
  for (const scope of distinct.values()) {
    for (const row of await casesOfScope(tx, scope, filter).execute()) found.set(row.id, row);
  }
  const rows = [...found.values()];
  if (distinct.size > 1) rows.sort(filter.queue === 'waiting' ? byDueDate : newestFirst);
  return rows.slice(0, filter.limit);
}

/** The statement for one scope; exported for the test of its plan. */
export function casesOfScope(tx: Tx, scope: CaseScope, filter: CaseListFilter) {
  const { queue, number, applicantIndex, applicantGrams, itemId, status, after } = filter;
  let query = tx
    .selectFrom('service_case')
    .selectAll()
    .where('county_id', '=', scope.countyId)
    .where((eb) => QUEUES[queue](eb, scope));
  if (number !== null) query = query.where('number', '=', number);
  if (applicantIndex !== null) query = query.where('applicant_index', '=', applicantIndex);
  if (applicantGrams !== null) {
    query = query.where(sql<SqlBool>`applicant_grams @> ${[...applicantGrams]}::text[]`);
  }
  if (itemId !== null) query = query.where('item_id', '=', itemId);
  if (status !== null) query = query.where('status', '=', status);
  if (queue !== 'waiting') {
    if (after !== null) query = query.where('id', '<', after.id);
    return query.orderBy('id', 'desc').limit(filter.limit);
  }
  if (after !== null) {
    query = query.where(sql<SqlBool>`(${DUE}, id) > (${after.dueOn ?? NO_DATE}::date, ${after.id}::uuid)`);
  }
  return query.orderBy(DUE).orderBy('id').limit(filter.limit);
}

const NO_DATE = '9999-12-31';
/** As the indexes have it: what has no due date waits at the end. */
const DUE = sql`coalesce(due_on, date '9999-12-31')`;

type Condition = (eb: ExpressionBuilder<Tables, 'service_case'>, scope: CaseScope) => Expression<SqlBool>;

const QUEUES: Readonly<Record<CaseQueue, Condition>> = {
  waiting: (eb, scope) => eb.and([eb('closed_at', 'is', null), ...liesAt(eb, scope)]),
  incoming: (eb, scope) => eb.and([eb('transit_organisation_id', 'is not', null), ...comesTo(eb, scope)]),
  all: (eb, scope) => inScope(eb, [scope]),
  closed: (eb, scope) => eb.and([eb('closed_at', 'is not', null), inScope(eb, [scope])]),
};

/** The file lies at the scope's own place. */
function liesAt(
  eb: ExpressionBuilder<Tables, 'service_case'>,
  scope: CaseScope,
): readonly Expression<SqlBool>[] {
  if (scope.kind === 'township') return [eb('custody_township_id', '=', scope.townshipId)];
  const atCounty = eb('custody_township_id', 'is', null);
  return scope.kind === 'hall' ? [atCounty] : [atCounty, eb('organ_id', '=', scope.organisationId)];
}

/** The file is on its way to the scope's own place. */
function comesTo(
  eb: ExpressionBuilder<Tables, 'service_case'>,
  scope: CaseScope,
): readonly Expression<SqlBool>[] {
  if (scope.kind === 'township') return [eb('transit_township_id', '=', scope.townshipId)];
  const toCounty = eb('transit_township_id', 'is', null);
  return scope.kind === 'hall' ? [toCounty] : [toCounty, eb('organ_id', '=', scope.organisationId)];
}

/** UUIDs and dates as text sort as the database sorts them. */
function byDueDate(a: CaseRow, b: CaseRow): number {
  return compare(a.due_on ?? NO_DATE, b.due_on ?? NO_DATE) || compare(a.id, b.id);
}

function newestFirst(a: CaseRow, b: CaseRow): number {
  return compare(b.id, a.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
