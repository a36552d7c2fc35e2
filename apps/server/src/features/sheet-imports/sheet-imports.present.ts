import type { SheetImportView } from '@tongban/contract';
import { findCounty, type ReferenceData } from '../catalogue/index.ts';
import type { ImportKind } from './import-kind.ts';
import type { ImportState, SheetImport, SheetImportPart } from './sheet-imports.store.ts';

/** A page shows no more; the download has all. */
const FAULTS_SHOWN = 200;

const STATE_NAMES: Readonly<Record<ImportState, string>> = {
  reading: '正在核对',
  checked: '核对无误，待确认',
  faulty: '有问题，未导入',
  unreadable: '无法读取，未导入',
  taken: '已导入草稿',
};

export function presentImportHead(sheet: SheetImport, kinds: readonly ImportKind[]) {
  return {
    countyId: sheet.county_id,
    id: sheet.id,
    kind: sheet.kind,
    kindName: kinds.find(({ kind }) => kind === sheet.kind)?.name ?? sheet.kind,
    startedAt: sheet.started_at,
    state: sheet.state,
    stateName: STATE_NAMES[sheet.state],
    rowCount: sheet.row_count,
    faultCount: sheet.faults.length,
    takenAt: sheet.taken_at,
  };
}

export function presentImport(
  sheet: SheetImport,
  parts: readonly SheetImportPart[],
  kinds: readonly ImportKind[],
  reference: ReferenceData,
): SheetImportView {
  return {
    ...presentImportHead(sheet, kinds),
    problem: sheet.problem,
    checkedParts: sheet.checked_parts,
    partCount: sheet.part_count,
    faults: sheet.faults.slice(0, FAULTS_SHOWN),
    parts: parts.map((part) => ({
      position: part.position,
      ...placeNames(part, reference),
      rowCount: part.row_count,
      added: part.difference.added.length,
      removed: part.difference.removed.length,
      changed: part.difference.changed.length,
      replaces: part.replaces,
      isTaken: part.command !== null,
    })),
  };
}

export function placeNames({ of_county, of_township }: SheetImportPart, reference: ReferenceData) {
  const county = findCounty(reference, of_county);
  return {
    countyName: county?.name ?? of_county,
    townshipName: county?.townships.find(({ id }) => id === of_township)?.name ?? of_township,
  };
}
