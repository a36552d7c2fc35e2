import type { LocalDate } from '@tongban/domain/time';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import './outside-tables.ts';

export type DifferenceRow = Selectable<Tables['outside_difference']>;
export type CheckRow = Selectable<Tables['outside_check']>;

/** Replaces what the last comparison of a county found. */
export async function replaceDifferences(
  tx: Tx,
  check: Insertable<Tables['outside_check']>,
  differences: readonly Insertable<Tables['outside_difference']>[],
): Promise<void> {
  await tx.deleteFrom('outside_difference').where('county_id', '=', check.county_id).execute();
  if (differences.length > 0)
    await tx
      .insertInto('outside_difference')
      .values([...differences])
      .execute();
  await tx
    .insertInto('outside_check')
    .values(check)
    .onConflict((conflict) => conflict.column('county_id').doUpdateSet(check))
    .execute();
}

/** What a list of differences is narrowed by; undefined = by nothing. */
export interface DifferenceFilter {
  readonly kind?: string | undefined;
  /** Part of a case number. */
  readonly q?: string | undefined;
}

/** The differences of the counties, five hundred at most. */
export function selectDifferences(
  tx: Tx,
  countyIds: readonly string[],
  { kind, q }: DifferenceFilter,
): Promise<DifferenceRow[]> {
  return tx
    .selectFrom('outside_difference')
    .selectAll()
    .where('county_id', 'in', countyIds)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(q !== undefined, (query) => query.where(sql<boolean>`strpos(case_number, ${q ?? ''}) > 0`))
    .orderBy('case_number')
    .limit(MOST_SHOWN)
    .execute();
}

export async function countDifferences(tx: Tx, countyIds: readonly string[]): Promise<number> {
  const { count } = await tx
    .selectFrom('outside_difference')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('county_id', 'in', countyIds)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The oldest of the counties' last comparisons: what is shown is at least that fresh. */
export function selectLastCheck(tx: Tx, countyIds: readonly string[]): Promise<CheckRow | undefined> {
  return tx
    .selectFrom('outside_check')
    .selectAll()
    .where('county_id', 'in', countyIds)
    .orderBy('checked_at')
    .limit(1)
    .executeTakeFirst();
}

const MOST_SHOWN = 500;

/** The county's results of the days. */
export function selectRecordedBetween(tx: Tx, countyId: string, from: LocalDate, through: LocalDate) {
  return tx
    .selectFrom('outside_result')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('decided_on', '>=', from)
    .where('decided_on', '<=', through)
    .execute();
}
