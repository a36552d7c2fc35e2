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
 * One page of what the actor may see: what waits by due date, every other list newest first. Each way in which a case can
 * be in sight is asked by itself, since only then an index gives its rows in order; mostly there is one.
 */
export async function selectCases(
  tx: Tx,
  scopes: readonly CaseScope[],
  filter: CaseListFilter,
): Promise<CaseRow[]> {
  const distinct = new Map(scopes.map((scope) => [JSON.stringify(scope), scope]));
  const queries = [...distinct.values()].flatMap((scope) => casesOfScope(tx, scope, filter));
  const found = new Map<string, CaseRow>();
  for (const query of queries) {
    for (const row of await query.execute()) found.set(row.id, row);
  }
  const rows = [...found.values()];
  if (queries.length > 1) rows.sort(filter.queue === 'waiting' ? byDueDate : newestFirst);
  return rows.slice(0, filter.limit);
}

/** The statements for one scope; exported for the test of their plans. */
export function casesOfScope(tx: Tx, scope: CaseScope, filter: CaseListFilter) {
  return sightsOf(scope, filter).map((sight) => pageOf(tx, scope, sight, filter));
}

function pageOf(tx: Tx, scope: CaseScope, sight: Condition, filter: CaseListFilter) {
  const { queue, number, applicantIndex, applicantGrams, itemId, status, after } = filter;
  let query = tx
    .selectFrom('service_case')
    .selectAll()
    .where('county_id', '=', scope.countyId)
    .where((eb) => sight(eb, scope));
  if (queue === 'waiting') query = query.where('closed_at', 'is', null);
  if (queue === 'incoming') query = query.where('transit_organisation_id', 'is not', null);
  if (queue === 'closed') query = query.where('closed_at', 'is not', null);
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

type Eb = ExpressionBuilder<Tables, 'service_case'>;
type Condition = (eb: Eb, scope: CaseScope) => Expression<SqlBool>;

/** The ways in which a case of the queue can be in sight of the scope. */
function sightsOf(scope: CaseScope, { queue, ...filter }: CaseListFilter): readonly Condition[] {
  if (queue === 'waiting') return [liesHere];
  if (queue === 'incoming') return [comesHere];
  const isSearch = filter.number ?? filter.applicantIndex ?? filter.applicantGrams;
  if (scope.kind !== 'township' || isSearch !== null) return [inSight];
  // A township sees what was handed in there, lies there or comes there; each has an index that knows the order.
  return [
    handedInHere,
    liesHere,
    (eb, of) => eb.and([eb('transit_organisation_id', 'is not', null), comesHere(eb, of)]),
  ];
}

const inSight: Condition = (eb, scope) => inScope(eb, [scope]);

const handedInHere: Condition = (eb, scope) => eb('intake_township_id', '=', townshipOf(scope));

const liesHere: Condition = (eb, scope) => atPlace(eb, 'custody_township_id', scope);

const comesHere: Condition = (eb, scope) => atPlace(eb, 'transit_township_id', scope);

function atPlace(eb: Eb, column: 'custody_township_id' | 'transit_township_id', scope: CaseScope) {
  if (scope.kind === 'township') return eb(column, '=', scope.townshipId);
  const atCounty = eb(column, 'is', null);
  return scope.kind === 'hall' ? atCounty : eb.and([atCounty, eb('organ_id', '=', scope.organisationId)]);
}

function townshipOf(scope: CaseScope): string | null {
  return scope.kind === 'township' ? scope.townshipId : null;
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
