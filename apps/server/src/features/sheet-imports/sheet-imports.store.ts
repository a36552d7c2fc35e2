import type { ImportKindName, ListDifferenceView } from '@tongban/contract';
import type { Instant } from '@tongban/domain/time';
import { type ColumnType, type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import type { SheetProblem } from '../../platform/spreadsheet/read-xlsx.ts';
import type { ImportPart, SheetFault } from './import-kind.ts';

export type ImportState = 'reading' | 'checked' | 'faulty' | 'unreadable' | 'taken';

interface SheetImportTable {
  county_id: string;
  id: string;
  kind: ImportKindName;
  started_by: string;
  account_id: string;
  started_at: Instant;
  digest: string;
  state: ImportState;
  problem: ColumnType<SheetProblem | null, string | null, string | null>;
  row_count: ColumnType<number, number | undefined, number>;
  checked_parts: ColumnType<number, number | undefined, number>;
  part_count: ColumnType<number, number | undefined, number>;
  faults: ColumnType<readonly SheetFault[], string | undefined, string>;
  taken_at: Instant | null;
}

interface SheetImportPartTable {
  county_id: string;
  import_id: string;
  position: number;
  of_county: string;
  of_township: string;
  row_count: number;
  replaces: string | null;
  difference: ColumnType<ListDifferenceView, string, never>;
  command: ColumnType<unknown, string | null, string | null>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    sheet_import: SheetImportTable;
    sheet_import_part: SheetImportPartTable;
  }
}

export type SheetImport = Selectable<SheetImportTable>;
export type SheetImportPart = Selectable<SheetImportPartTable>;

export interface ImportKey {
  readonly countyId: string;
  readonly importId: string;
}

type NewImport = Pick<
  SheetImport,
  'county_id' | 'id' | 'kind' | 'started_by' | 'account_id' | 'started_at' | 'digest'
>;

/** False when an import with this id is there already: the same start, sent twice (E-42). */
export async function insertImport(tx: Tx, sheet: NewImport): Promise<boolean> {
  const inserted = await tx
    .insertInto('sheet_import')
    .values({ ...sheet, state: 'reading', problem: null, taken_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Out of date: what somebody once tried to import is no record to keep. */
export async function deleteImportsBefore(tx: Tx, accountId: string, before: Instant): Promise<void> {
  await tx
    .deleteFrom('sheet_import')
    .where('account_id', '=', accountId)
    .where('started_at', '<', before)
    .execute();
}

export function selectImport(tx: Tx, { countyId, importId }: ImportKey): Promise<SheetImport | undefined> {
  return tx
    .selectFrom('sheet_import')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', importId)
    .executeTakeFirst();
}

/** The import, held until the transaction ends: it is taken once. */
export function lockImport(tx: Tx, { countyId, importId }: ImportKey): Promise<SheetImport | undefined> {
  return tx
    .selectFrom('sheet_import')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst();
}

const NEWEST = 50;

/** Somebody's own newest imports. */
export function selectImportsOf(tx: Tx, accountId: string): Promise<SheetImport[]> {
  return tx
    .selectFrom('sheet_import')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(NEWEST)
    .execute();
}

/** Imports that a stopped server left: they are checked with the next start. */
export async function selectReading(tx: Tx): Promise<ImportKey[]> {
  const rows = await tx
    .selectFrom('sheet_import')
    .select(['county_id', 'id'])
    .where('state', '=', 'reading')
    .orderBy('started_at')
    .execute();
  return rows.map(({ county_id, id }) => ({ countyId: county_id, importId: id }));
}

/** What the dry run found so far, or in the end. */
export interface ImportChange {
  readonly state?: ImportState;
  readonly problem?: SheetProblem;
  readonly row_count?: number;
  readonly checked_parts?: number;
  readonly part_count?: number;
  readonly faults?: readonly SheetFault[];
  readonly taken_at?: Instant;
}

export async function updateImport(
  tx: Tx,
  { countyId, importId }: ImportKey,
  { problem, faults, ...change }: ImportChange,
): Promise<void> {
  await tx
    .updateTable('sheet_import')
    .set({
      ...change,
      ...(problem ? { problem: JSON.stringify(problem) } : {}),
      ...(faults ? { faults: JSON.stringify(faults) } : {}),
    })
    .where('county_id', '=', countyId)
    .where('id', '=', importId)
    .execute();
}

/** Writes the parts of an import in one statement, in place of those of an earlier check. */
export async function replaceParts(
  tx: Tx,
  { countyId, importId }: ImportKey,
  parts: readonly ImportPart[],
): Promise<void> {
  await tx
    .deleteFrom('sheet_import_part')
    .where('county_id', '=', countyId)
    .where('import_id', '=', importId)
    .execute();
  const values = JSON.stringify(parts.map((part, position) => ({ position, ...part })));
  await sql`
    insert into sheet_import_part
      (county_id, import_id, position, of_county, of_township, row_count, replaces, difference, command)
    select ${countyId}, ${importId}::uuid, (part.value ->> 'position')::int, part.value ->> 'countyId',
      part.value ->> 'townshipId', (part.value ->> 'rowCount')::int, part.value ->> 'replaces',
      part.value -> 'difference', nullif(part.value -> 'command', 'null'::jsonb)
    from jsonb_array_elements(${values}::jsonb) as part (value)
  `.execute(tx);
}

export function selectParts(tx: Tx, { countyId, importId }: ImportKey): Promise<SheetImportPart[]> {
  return tx
    .selectFrom('sheet_import_part')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute();
}
