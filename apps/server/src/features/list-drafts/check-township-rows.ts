import type { ListFault } from '@tongban/domain/delegation';
import { dateInShanghai, type Instant, timeInShanghai } from '@tongban/domain/time';
import type { ImportContext, ImportPart, NamedPlace, SheetFault } from '../sheet-imports/index.ts';
import type { DraftRow, ListDraft } from './list-drafts.store.ts';
import type { ListImport } from './list-import-command.ts';
import { type ListRecord, publicationDays } from './list-record.ts';
import { type ListCellReading, listRowOf } from './list-row-of.ts';
import type { ListHeader, ListTableRow } from './list-sheet.ts';
import { presentDifference } from './present-difference.ts';
import { presentRow } from './present-row.ts';
import { differenceOf, faultsOf, publicationOf } from './publication-of.ts';

/** What is known of a county when its part of a sheet is checked. */
export interface CountyRecords {
  readonly recordOf: (townshipId: string) => ListRecord;
  readonly drafts: ReadonlyMap<string, ListDraft>;
  /** Who changed the drafts last, by person id. */
  readonly names: ReadonlyMap<string, string>;
}

interface Known {
  readonly records: CountyRecords;
  readonly reading: ListCellReading;
  readonly now: Instant;
}

interface CheckedTownship {
  readonly faults: readonly SheetFault[];
  readonly parts: readonly ImportPart[];
}

/** The rows of one township as its next draft: cell by cell, then the whole list by the rule of its publication. */
export function checkTownshipRows(
  ctx: ImportContext,
  { county, township }: NamedPlace,
  rows: readonly ListTableRow[],
  { records, reading, now }: Known,
): CheckedTownship {
  const place = township.name;
  const draftRows: DraftRow[] = [];
  const rowNumbers = new Map<string, number>();
  const cellFaults: SheetFault[] = [];
  for (const row of rows) {
    const found = listRowOf(reading, row);
    if ('faults' in found) {
      cellFaults.push(...found.faults.map((fault) => ({ row: row.row, place, ...fault })));
      continue;
    }
    draftRows.push(found.draftRow);
    rowNumbers.set(found.draftRow.itemId, row.row);
  }
  if (cellFaults.length > 0) return { faults: cellFaults, parts: [] };

  const record = records.recordOf(township.id);
  const content = { township_id: township.id, rows: draftRows };
  const publication = publicationOf(content, record, publicationDays(record, now));
  const changes = differenceOf(publication, record);
  const difference = presentDifference({ ...ctx, organisations: record.organisations }, changes);
  const part = { countyId: county.id, townshipId: township.id, rowCount: rows.length, difference };
  const isSame = Object.values(changes).every(({ length }) => length === 0);
  if (isSame && record.list !== null) {
    return { faults: [], parts: [{ ...part, replaces: null, command: null }] };
  }
  const draft = records.drafts.get(township.id);
  const command: ListImport = {
    draftId: draft?.id ?? ctx.ids.uuid(),
    seenVersion: draft?.version ?? 0,
    baseVersion: record.list?.versions.at(-1)?.version ?? 0,
    rows: draftRows.map(presentRow),
  };
  const ruleFaults = faultsOf(ctx, publication, record, now);
  return {
    faults: [
      ...(draft?.status === 'submitted' ? [handedUp(place)] : []),
      ...sheetFaults(ruleFaults, place, draftRows, rowNumbers),
    ],
    parts: [{ ...part, replaces: draft ? draftWords(draft, records.names) : null, command }],
  };
}

function handedUp(place: string): SheetFault {
  const text = `${place}的清单已经送审，不能改写。`;
  return { row: null, column: null, place, text, next: '请由审定人退回，或者由拟制人撤回送审后再导入。' };
}

function draftWords({ changed_by, changed_at, rows }: ListDraft, names: ReadonlyMap<string, string>): string {
  const when = `${dateInShanghai(changed_at)} ${timeInShanghai(changed_at)}`;
  return `改写${names.get(changed_by) ?? ''}于${when}保存的草稿（${rows.length}项）`;
}

/** Where in the sheet each refusal of the rule is; about an item that no row has, it is of the place. */
function sheetFaults(
  faults: readonly ListFault[],
  place: string,
  rows: readonly DraftRow[],
  rowNumbers: ReadonlyMap<string, number>,
): SheetFault[] {
  const told = new Set<string>();
  return faults.map(({ itemId, refusal: { code, text, next } }) => {
    const row = rows.find((each) => each.itemId === itemId);
    if (itemId === null || row === undefined) return { row: null, column: null, place, text, next };
    const isFirst = !told.has(`${itemId}/${code}`);
    told.add(`${itemId}/${code}`);
    return { row: rowNumbers.get(itemId) ?? null, column: columnOf(code, row, isFirst), place, text, next };
  });
}

/** DLG-01 is told first of empty fields and then of the assessment. */
function columnOf(code: string, row: DraftRow, isFirst: boolean): ListHeader {
  if (code === 'DLG-17') return row.scope?.bound ? '限量指标' : '限定问题';
  if (code !== 'DLG-01') return COLUMNS[code] ?? '事项名称';
  const empty = EMPTY_FIELDS.find(([field]) => row[field] === null);
  if (empty && isFirst) return empty[1];
  return row.countyCanRelease ? '乡级接得住' : '县级放得下';
}

const EMPTY_FIELDS = [
  ['mode', '实施方式'],
  ['powerType', '权力类型'],
  ['departmentId', '赋权部门'],
  ['supervisorId', '监管部门'],
] as const;

const COLUMNS: Readonly<Record<string, ListHeader>> = {
  'DLG-06': '赋权部门',
  'DLG-07': '办件量理由',
  'DLG-15': '实施方式',
  'CAS-05': '审批时限',
  'GOV-05': '实施方式',
  'GOV-06': '目录序号',
};
