import type { Refusal } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import { type ColumnType, type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

/** Where a row of a batch stands; a stopped batch keeps its waiting rows. */
export type BatchRowStatus = 'waiting' | 'done' | 'refused';

interface BatchTable {
  county_id: string;
  id: string;
  kind: string;
  title: string;
  started_by: string;
  account_id: string;
  started_at: Instant;
  finished_at: Instant | null;
  stopped_at: Instant | null;
}

interface BatchRowTable {
  county_id: string;
  batch_id: string;
  position: number;
  label: string;
  command: ColumnType<unknown, string, never>;
  status: ColumnType<BatchRowStatus, never, BatchRowStatus>;
  record_id: ColumnType<string | null, never, string | null>;
  refusals: ColumnType<readonly Refusal[], never, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    batch: BatchTable;
    batch_row: BatchRowTable;
  }
}

export type Batch = Selectable<BatchTable>;
export type BatchRow = Selectable<BatchRowTable>;

export interface BatchKey {
  readonly countyId: string;
  readonly batchId: string;
}

export interface NewRow {
  readonly label: string;
  readonly command: unknown;
}

/** False when a batch with this id is there already: the same start, sent twice (E-42). */
export async function insertBatch(
  tx: Tx,
  batch: Omit<Batch, 'finished_at' | 'stopped_at'>,
  rows: readonly NewRow[],
): Promise<boolean> {
  const inserted = await tx
    .insertInto('batch')
    .values({ ...batch, finished_at: null, stopped_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(inserted.numInsertedOrUpdatedRows ?? 0n) === 0) return false;
  // One statement whatever their number: 167 townships times 49 items are more parameters than a statement may have.
  await sql`
    insert into batch_row (county_id, batch_id, position, label, command)
    select ${batch.county_id}, ${batch.id}, (row.value ->> 'position')::int, row.value ->> 'label', row.value -> 'command'
    from jsonb_array_elements(${JSON.stringify(rows.map((row, position) => ({ position, ...row })))}::jsonb) as row (value)
  `.execute(tx);
  return true;
}

export function selectBatch(tx: Tx, { countyId, batchId }: BatchKey): Promise<Batch | undefined> {
  return tx
    .selectFrom('batch')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', batchId)
    .executeTakeFirst();
}

/** The newest batches of some counties, or with null of all, that the filter lets through. */
export function selectBatches(
  tx: Tx,
  { countyIds, startedBy }: { readonly countyIds: readonly string[]; readonly startedBy: string },
): Promise<Batch[]> {
  return tx
    .selectFrom('batch')
    .selectAll()
    .where((eb) =>
      countyIds.length === 0
        ? eb('started_by', '=', startedBy)
        : eb.or([eb('county_id', 'in', [...countyIds]), eb('started_by', '=', startedBy)]),
    )
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(NEWEST)
    .execute();
}

const NEWEST = 100;

/** Whether a batch of this id was started already (E-42). */
export async function isBatchKnown(tx: Tx, key: BatchKey): Promise<boolean> {
  return (await selectBatch(tx, key)) !== undefined;
}

export function selectBatchRows(tx: Tx, { countyId, batchId }: BatchKey): Promise<BatchRow[]> {
  return tx
    .selectFrom('batch_row')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('batch_id', '=', batchId)
    .orderBy('position')
    .execute();
}

export type RowCounts = Readonly<Record<BatchRowStatus, number>>;

export async function countRows(tx: Tx, { countyId, batchId }: BatchKey): Promise<RowCounts> {
  const counted = await tx
    .selectFrom('batch_row')
    .select(['status', sql<number>`count(*)::int`.as('rows')])
    .where('county_id', '=', countyId)
    .where('batch_id', '=', batchId)
    .groupBy('status')
    .execute();
  const of = (status: BatchRowStatus) => counted.find((row) => row.status === status)?.rows ?? 0;
  return { waiting: of('waiting'), done: of('done'), refused: of('refused') };
}

/** The next row to do; undefined when none waits. */
export function selectNextRow(tx: Tx, { countyId, batchId }: BatchKey): Promise<BatchRow | undefined> {
  return tx
    .selectFrom('batch_row')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('batch_id', '=', batchId)
    .where('status', '=', 'waiting')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
}

/** False when the row waits no more: somebody else has done it. */
export async function endRow(
  tx: Tx,
  { county_id, batch_id, position }: Pick<BatchRow, 'county_id' | 'batch_id' | 'position'>,
  end: {
    readonly status: 'done' | 'refused';
    readonly recordId: string | null;
    readonly refusals: readonly Refusal[];
  },
): Promise<boolean> {
  const updated = await tx
    .updateTable('batch_row')
    .set({ status: end.status, record_id: end.recordId, refusals: JSON.stringify(end.refusals) })
    .where('county_id', '=', county_id)
    .where('batch_id', '=', batch_id)
    .where('position', '=', position)
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  return Number(updated.numUpdatedRows) === 1;
}

/** Refused rows wait again. Returns how many. */
export async function reopenRows(tx: Tx, { countyId, batchId }: BatchKey): Promise<number> {
  const updated = await tx
    .updateTable('batch_row')
    .set({ status: 'waiting', refusals: '[]' })
    .where('county_id', '=', countyId)
    .where('batch_id', '=', batchId)
    .where('status', '=', 'refused')
    .executeTakeFirst();
  return Number(updated.numUpdatedRows);
}

export async function markBatch(
  tx: Tx,
  { countyId, batchId }: BatchKey,
  mark: Partial<Pick<Batch, 'finished_at' | 'stopped_at'>>,
): Promise<void> {
  await tx
    .updateTable('batch')
    .set(mark)
    .where('county_id', '=', countyId)
    .where('id', '=', batchId)
    .execute();
}

/** Batches that a stopped server left: they go on with the next start. */
export async function selectUnfinished(tx: Tx): Promise<BatchKey[]> {
  const rows = await tx
    .selectFrom('batch')
    .select(['county_id', 'id'])
    .where('finished_at', 'is', null)
    .where('stopped_at', 'is', null)
    .orderBy('started_at')
    .execute();
  return rows.map(({ county_id, id }) => ({ countyId: county_id, batchId: id }));
}
