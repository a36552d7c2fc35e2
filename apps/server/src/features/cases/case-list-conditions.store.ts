import { type Expression, type SqlBool, sql } from 'kysely';
import type { CaseListFilter, CaseListFlag, EndedFlag, PlacedItem } from './case-list-filter.ts';

type Condition = Expression<SqlBool>;

/** As the indexes have it: what has no due date waits at the end. */
export const DUE = sql`coalesce(due_on, date '9999-12-31')`;

/**
 * What a filter asks of a row besides its queue. The grams of a name must be planned with their values: whether the index of
 * names or a walk through the newest is the short way depends on how common the surname is.
 */
export function conditionsOf(filter: CaseListFilter): Condition[] {
  return [
    ...equalities(filter),
    ...(filter.applicantGrams
      ? [sql<SqlBool>`applicant_grams @> ${[...filter.applicantGrams]}::text[]`]
      : []),
    ...dueCondition(filter),
    ...flagCondition(filter),
    ...submittedCondition(filter),
    ...(filter.closedFrom ? [sql<SqlBool>`closed_at >= ${filter.closedFrom}`] : []),
    ...claimCondition(filter),
  ];
}

function equalities(filter: CaseListFilter): Condition[] {
  const wanted = {
    number: filter.number,
    applicant_index: filter.applicantIndex,
    phone_index: filter.phoneIndex,
    item_id: filter.itemId,
    status: filter.status,
    waiting_for: filter.waiting,
    mode: filter.mode,
    channel: filter.channel,
    intake_township_id: filter.townshipId,
  };
  return Object.entries(wanted).flatMap(([column, value]) =>
    value === null ? [] : [sql<SqlBool>`${sql.ref(column)} = ${value}`],
  );
}

function flagCondition({ flag, ended }: CaseListFilter): Condition[] {
  if (flag === null) return [];
  return flag === 'power_ended' || flag === 'power_frozen' ? [inFlightAt(ended)] : [FLAGS[flag]];
}

/** Open, at one of these places and not on its way, and not only waiting to be handed out: what was lawfully issued is delivered where it lies. */
function inFlightAt(places: readonly PlacedItem[]): Condition {
  const columns = [
    places.map(({ countyId }) => countyId),
    places.map(({ townshipId }) => townshipId),
    places.map(({ itemId }) => itemId),
  ] as const;
  return sql<SqlBool>`closed_at is null and transit_organisation_id is null and waiting_for is distinct from 'deliver'
    and (county_id, custody_township_id, item_id) in (
      select * from unnest(${columns[0]}::text[], ${columns[1]}::text[], ${columns[2]}::text[]))`;
}

const FLAGS: Readonly<Record<Exclude<CaseListFlag, EndedFlag>, Condition>> = {
  paused: sql<SqlBool>`waiting_for = 'special_procedure'`,
  deemed_accepted: sql<SqlBool>`is_deemed`,
  transferred: sql<SqlBool>`is_transferred`,
  decided_late: sql<SqlBool>`decided_late`,
};

function dueCondition({ due }: CaseListFilter): Condition[] {
  if (due === null) return [];
  return [
    ...(due.from === null ? [] : [sql<SqlBool>`${DUE} >= ${due.from}::date`]),
    ...(due.through === null ? [] : [sql<SqlBool>`${DUE} <= ${due.through}::date`]),
  ];
}

function submittedCondition({ submitted }: CaseListFilter): Condition[] {
  return [
    ...(submitted?.from ? [sql<SqlBool>`submitted_at >= ${submitted.from}`] : []),
    ...(submitted?.before ? [sql<SqlBool>`submitted_at < ${submitted.before}`] : []),
  ];
}

/** A claim lapses by itself (E-41): whoever had the case has it no more. */
function claimCondition({ claim }: CaseListFilter): Condition[] {
  if (claim === null) return [];
  return claim.by === null
    ? [sql<SqlBool>`(claimed_until is null or claimed_until <= ${claim.now})`]
    : [sql<SqlBool>`claimed_by = ${claim.by} and claimed_until > ${claim.now}`];
}
