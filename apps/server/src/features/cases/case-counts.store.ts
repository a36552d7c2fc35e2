import type { CaseStatus } from '@tongban/domain/terms';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

export interface CaseCount {
  readonly status: CaseStatus;
  readonly itemId: string;
  /** Where it was taken in; null = the county hall. */
  readonly townshipId: string | null;
  readonly channel: string;
  readonly cases: number;
}

/** How many cases of a county there are of each sort: reads all of them, for an operator's summary only. */
export async function caseCounts(tx: Tx, countyId: string): Promise<CaseCount[]> {
  const rows = await tx
    .selectFrom('service_case')
    .select(['status', 'item_id', 'intake_township_id', 'channel', sql<number>`count(*)::int`.as('cases')])
    .where('county_id', '=', countyId)
    .groupBy(['status', 'item_id', 'intake_township_id', 'channel'])
    .execute();
  return rows.map((row) => ({
    status: row.status as CaseStatus,
    itemId: row.item_id,
    townshipId: row.intake_township_id,
    channel: row.channel,
    cases: row.cases,
  }));
}

/** Cases of each item that lie with a township and are not over, by item: what an end of its power would touch (E-01). */
export async function countOpenCases(
  tx: Tx,
  countyId: string,
  townshipId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('service_case')
    .select(['item_id', sql<number>`count(*)::int`.as('cases')])
    .where('county_id', '=', countyId)
    .where('custody_township_id', '=', townshipId)
    .where('closed_at', 'is', null)
    .where('item_id', 'in', itemIds)
    .groupBy('item_id')
    .execute();
  return new Map(rows.map((row) => [row.item_id, row.cases]));
}

/** Cases of these items in a county that are not over, by item and by the township that has them; null = the county itself. */
export async function countOpenCasesByPlace(
  tx: Tx,
  countyId: string,
  itemIds: readonly string[],
): Promise<
  readonly { readonly itemId: string; readonly townshipId: string | null; readonly cases: number }[]
> {
  const rows = await tx
    .selectFrom('service_case')
    .select(['item_id', 'custody_township_id', sql<number>`count(*)::int`.as('cases')])
    .where('county_id', '=', countyId)
    .where('closed_at', 'is', null)
    .where('item_id', 'in', itemIds)
    .groupBy(['item_id', 'custody_township_id'])
    .execute();
  return rows.map((row) => ({
    itemId: row.item_id,
    townshipId: row.custody_township_id,
    cases: row.cases,
  }));
}

/** Open cases that lie with a township, or of the items wherever they lie: what a change of the body touches (E-05, E-06). */
export async function countOpenCasesOf(
  tx: Tx,
  countyId: string,
  { townshipId, itemIds }: { readonly townshipId: string | null; readonly itemIds: readonly string[] },
): Promise<number> {
  if (townshipId === null && itemIds.length === 0) return 0;
  const row = await tx
    .selectFrom('service_case')
    .select(sql<number>`count(*)::int`.as('cases'))
    .where('county_id', '=', countyId)
    .where('closed_at', 'is', null)
    .$if(townshipId !== null, (query) => query.where('custody_township_id', '=', townshipId))
    .$if(itemIds.length > 0, (query) => query.where('item_id', 'in', [...itemIds]))
    .executeTakeFirst();
  return row?.cases ?? 0;
}
