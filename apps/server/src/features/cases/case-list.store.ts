import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { planEachTime } from '../../platform/db/statement-names.ts';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { conditionsOf, DUE } from './case-list-conditions.store.ts';
import type { CaseListFilter } from './case-list-filter.ts';
import type { CaseScope } from './cases.policy.ts';
import { type CaseRow, inScope } from './cases.store.ts';

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
  const { queue, after, limit } = filter;
  const rows = matching(tx, scope, sight, filter).selectAll();
  // One plan for all names would be wrong for the common ones.
  const query = filter.applicantGrams === null ? rows : rows.modifyEnd(planEachTime);
  if (queue !== 'waiting') {
    const later = after === null ? query : query.where('id', '<', after.id);
    return later.orderBy('id', 'desc').limit(limit);
  }
  const later =
    after === null
      ? query
      : query.where(sql<SqlBool>`(${DUE}, id) > (${after.dueOn ?? NO_DATE}::date, ${after.id}::uuid)`);
  return later.orderBy(DUE).orderBy('id').limit(limit);
}

/**
 * How many cases in sight fit each filter, never more than `most`: a number on a home page must not cost a walk through a
 * county. One statement; each count is a look-up in the index of its list. What two scopes show counts once.
 */
export async function countCases(
  tx: Tx,
  scopes: readonly CaseScope[],
  filters: readonly CaseListFilter[],
  most: number,
): Promise<number[]> {
  if (filters.length === 0 || scopes.length === 0) return filters.map(() => 0);
  const limit = sql.lit(most);
  const counts = filters.map((filter) => {
    const rows = scopes.flatMap((scope) =>
      sightsOf(scope, filter).map((sight) => {
        const found = matching(tx, scope, sight, filter).select('id');
        return sql`(${found.limit(limit)})`;
      }),
    );
    return sql`(select count(*)::int from (select id from (${sql.join(rows, sql` union `)}) as found limit ${limit}) as bounded)`;
  });
  const { rows } = await sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`.execute(tx);
  return rows[0]?.counts ?? [];
}

/** The rows of one sight that pass the filter, in no order yet. */
function matching(tx: Tx, scope: CaseScope, sight: Condition, filter: CaseListFilter) {
  let query = tx
    .selectFrom('service_case')
    .where('county_id', '=', scope.countyId)
    .where((eb) => sight(eb, scope));
  if (filter.queue === 'waiting') query = query.where('closed_at', 'is', null);
  if (filter.queue === 'incoming') query = query.where('transit_organisation_id', 'is not', null);
  if (filter.queue === 'closed') query = query.where('closed_at', 'is not', null);
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  return query;
}

const NO_DATE = '9999-12-31';

type Eb = ExpressionBuilder<Tables, 'service_case'>;
type Condition = (eb: Eb, scope: CaseScope) => Expression<SqlBool>;

/** The ways in which a case of the queue can be in sight of the scope. */
function sightsOf(scope: CaseScope, { queue, ...filter }: CaseListFilter): readonly Condition[] {
  if (queue === 'waiting') return [liesHere];
  if (queue === 'incoming') return [comesHere];
  const isSearch = filter.number ?? filter.applicantIndex ?? filter.phoneIndex ?? filter.applicantGrams;
  if (isSearch !== null) return [inSight];
  if (queue === 'closed' || filter.closedFrom !== null) return endedSights(scope);
  if (filter.flag === 'decided_late') return [inSight];
  // Each item has its own cases in order; several together have not.
  if (scope.kind === 'items') return scope.itemIds.map((itemId) => (eb) => eb('item_id', '=', itemId));
  return scope.kind === 'township' ? PLACE_SIGHTS : [inSight];
}

/** What is over is asked of a hall part by part too: among all that a county ever did, its own may be rare. */
function endedSights(scope: CaseScope): readonly Condition[] {
  if (scope.kind === 'items') return scope.itemIds.map((itemId) => (eb) => eb('item_id', '=', itemId));
  return scope.kind === 'township' || scope.kind === 'hall' ? PLACE_SIGHTS : [inSight];
}

const inSight: Condition = (eb, scope) => inScope(eb, [scope]);

const handedInHere: Condition = (eb, scope) =>
  scope.kind === 'township'
    ? eb('intake_township_id', '=', scope.townshipId)
    : eb('intake_township_id', 'is', null);

const liesHere: Condition = (eb, scope) => atPlace(eb, 'custody_township_id', scope);

const comesHere: Condition = (eb, scope) => atPlace(eb, 'transit_township_id', scope);

function atPlace(eb: Eb, column: 'custody_township_id' | 'transit_township_id', scope: CaseScope) {
  if (scope.kind === 'township') return eb(column, '=', scope.townshipId);
  // Nothing lies with those who only read: theirs is the whole of what they may see.
  if (scope.kind === 'county' || scope.kind === 'items') return inScope(eb, [scope]);
  const atCounty = eb(column, 'is', null);
  return scope.kind === 'hall' ? atCounty : eb.and([atCounty, eb('organ_id', '=', scope.organisationId)]);
}

/** A place sees what was handed in there, lies there or comes there; each has an index that knows the order. */
const PLACE_SIGHTS: readonly Condition[] = [
  handedInHere,
  liesHere,
  (eb, of) => eb.and([eb('transit_organisation_id', 'is not', null), comesHere(eb, of)]),
];

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
