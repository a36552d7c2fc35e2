import type { Outcome } from '@tongban/domain/terms';
import type { LocalDate } from '@tongban/domain/time';
import type { Insertable } from 'kysely';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import './outside-result-table.ts';

/** Keeps what an outside system decided; false when the system's number stands on another case of the county. */
export async function insertOutsideResult(
  tx: Tx,
  row: Insertable<Tables['outside_result']>,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('outside_result')
    .values(row)
    .onConflict((conflict) => conflict.columns(['county_id', 'system', 'number']).doNothing())
    .returning('case_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The named cases of one county with what is recorded of them: another county's numbers find nothing. */
export async function findOutsideCases(tx: Tx, countyId: string, numbers: readonly string[]) {
  if (numbers.length === 0) return [];
  const rows = await tx
    .selectFrom('service_case')
    .leftJoin('outside_result', (join) =>
      join
        .onRef('outside_result.county_id', '=', 'service_case.county_id')
        .onRef('outside_result.case_id', '=', 'service_case.id'),
    )
    .select(['service_case.id', 'service_case.number as case_number'])
    .select(['outside_result.number', 'outside_result.decided_on', 'outside_result.outcome'])
    .where('service_case.county_id', '=', countyId)
    .where('service_case.number', 'in', numbers)
    .execute();
  return rows.map(({ id: caseId, case_number: caseNumber, ...result }) => ({
    caseId,
    caseNumber,
    ours: recordedOf(result),
  }));
}

function recordedOf({
  number,
  decided_on: decidedOn,
  outcome,
}: {
  readonly number: string | null;
  readonly decided_on: LocalDate | null;
  readonly outcome: Outcome | null;
}) {
  if (number === null || decidedOn === null || outcome === null) return null;
  return { number, decidedOn, outcome };
}
