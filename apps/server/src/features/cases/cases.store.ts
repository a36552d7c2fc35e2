import type { Instant } from '@tongban/domain/time';
import {
  type Expression,
  type ExpressionBuilder,
  type Insertable,
  type Selectable,
  type SqlBool,
  sql,
  type Updateable,
} from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { CaseScope } from './cases.policy.ts';
import './case-tables.ts';

export type CaseRow = Selectable<Tables['service_case']>;

export async function insertCase(tx: Tx, row: Insertable<Tables['service_case']>): Promise<void> {
  await tx.insertInto('service_case').values(row).execute();
}

/** The case if the actor may see it; the same answer whether it does not exist or is out of scope. */
export async function selectCase(
  tx: Tx,
  scopes: readonly CaseScope[],
  id: string,
): Promise<CaseRow | undefined> {
  if (!isUuid(id) || scopes.length === 0) return undefined;
  return tx
    .selectFrom('service_case')
    .selectAll()
    .where('id', '=', id)
    .where((eb) => inScope(eb, scopes))
    .executeTakeFirst();
}

/** Locks the row for an act; the authority guard has been taken before (lock order, design §6). */
export function selectCaseForUpdate(tx: Tx, countyId: string, id: string): Promise<CaseRow | undefined> {
  return tx
    .selectFrom('service_case')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The row as it is, without a scope: only for `tongban verify`. */
export function selectCaseForCheck(tx: Tx, countyId: string, id: string): Promise<CaseRow | undefined> {
  return tx
    .selectFrom('service_case')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export function selectCaseByNumber(tx: Tx, countyId: string, number: string): Promise<CaseRow | undefined> {
  return tx
    .selectFrom('service_case')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('number', '=', number)
    .executeTakeFirst();
}

/** The oldest open case of the applicant on the item in the county; with `phoneIndex` only where that fits too (E-20). */
export function selectOpenCaseOf(
  tx: Tx,
  of: {
    readonly countyId: string;
    readonly itemId: string;
    readonly applicantIndex: string;
    readonly phoneIndex: string | null;
  },
): Promise<CaseRow | undefined> {
  let query = tx
    .selectFrom('service_case')
    .selectAll()
    .where('county_id', '=', of.countyId)
    .where('applicant_index', '=', of.applicantIndex)
    .where('item_id', '=', of.itemId)
    .where('closed_at', 'is', null);
  if (of.phoneIndex !== null) query = query.where('phone_index', '=', of.phoneIndex);
  return query.orderBy('id').limit(1).executeTakeFirst();
}

export async function updateCase(
  tx: Tx,
  key: { readonly countyId: string; readonly id: string },
  columns: Updateable<Tables['service_case']>,
): Promise<void> {
  await tx
    .updateTable('service_case')
    .set(columns)
    .where('county_id', '=', key.countyId)
    .where('id', '=', key.id)
    .execute();
}

/** Cases whose five days for the receipt outcome ended before `today`; the deadline job settles them (L-32). */
export function selectOutcomeOverdue(tx: Tx, today: string, limit: number): Promise<CaseRow[]> {
  return tx
    .selectFrom('service_case')
    .selectAll()
    .where('status', '=', 'submitted')
    .where('due_on', '<', today as CaseRow['due_on'] & string)
    .orderBy('due_on')
    .limit(limit)
    .execute();
}

export async function claimCase(
  tx: Tx,
  key: { readonly countyId: string; readonly id: string },
  claim: { readonly by: string; readonly until: Instant } | null,
): Promise<void> {
  await updateCase(tx, key, { claimed_by: claim?.by ?? null, claimed_until: claim?.until ?? null });
}

/** The scope as a condition: the union of what each appointment may see; no appointment, no row. */
export function inScope(
  eb: ExpressionBuilder<Tables, 'service_case'>,
  scopes: readonly CaseScope[],
): Expression<SqlBool> {
  if (scopes.length === 0) return sql<SqlBool>`false`;
  return eb.or(
    scopes.map((scope) => eb.and([eb('county_id', '=', scope.countyId), scopeCondition(eb, scope)])),
  );
}

function scopeCondition(
  eb: ExpressionBuilder<Tables, 'service_case'>,
  scope: CaseScope,
): Expression<SqlBool> {
  switch (scope.kind) {
    case 'township':
      return sql<SqlBool>`township_ids @> array[${scope.townshipId}]::text[]`;
    case 'county':
      return sql<SqlBool>`true`;
    case 'items':
      return sql<SqlBool>`item_id = any(${[...scope.itemIds]}::text[])`;
    case 'organ':
      return eb('organ_id', '=', scope.organisationId);
    case 'hall':
      return eb.or([
        eb('intake_township_id', 'is', null),
        eb('custody_township_id', 'is', null),
        eb.and([eb('transit_organisation_id', 'is not', null), eb('transit_township_id', 'is', null)]),
      ]);
  }
}
