import {
  AGREEMENT_NAMES,
  type Agreement,
  type DelegationList,
  type InFlightRule,
} from '@tongban/domain/delegation';
import type { SheetCell } from '../../platform/spreadsheet/sheet.ts';
import type { SheetColumn, TableRow } from '../../platform/spreadsheet/sheet-table.ts';
import { bodyName, itemView, type PaperReading, placeView } from './paper-reading.ts';

/** What becomes of cases in flight, as a cell says it (E-01). */
export const IN_FLIGHT_CELLS: Readonly<Record<InFlightRule['kind'], string>> = {
  finish: '继续办结',
  hand_over: '转交赋权部门',
  freeze: '暂停办理',
};

const DAY = '例如 2026-04-01';

/** The columns in which agreements are written out and read in: one row an agreement. */
export const AGREEMENT_COLUMNS = [
  { header: '县区', isRequired: false, explanation: '乡镇（街道）重名时必须填写' },
  { header: '乡镇（街道）', isRequired: true, explanation: '全称' },
  { header: '协议类型', isRequired: true, explanation: Object.values(AGREEMENT_NAMES).join('、') },
  { header: '赋权部门', isRequired: true, explanation: '已登记机构的全称；代收协议填公用企业' },
  {
    header: '事项',
    isRequired: true,
    explanation: '目录序号，用顿号分隔，例如 1、5、12；目录以外的事项写名称',
  },
  { header: '起始日期', isRequired: true, explanation: DAY },
  { header: '截止日期', isRequired: true, explanation: `最后一日，${DAY}` },
  { header: '在办件处理', isRequired: true, explanation: Object.values(IN_FLIGHT_CELLS).join('、') },
  { header: '继续办结天数', isRequired: false, explanation: '在办件继续办结的才填，1至365的整数' },
  {
    header: '文本已核定',
    isRequired: false,
    explanation: '是、否；不填为否，协议文本按参考文本拟制，核定后才能签订',
  },
] as const satisfies readonly SheetColumn[];

export type AgreementHeader = (typeof AGREEMENT_COLUMNS)[number]['header'];
export type AgreementTableRow = TableRow<AgreementHeader>;

/** What an export says besides; an import passes over it. */
export const SIGNED_HEADERS = ['协议编号', '签订日期', '备案编号', '备案日期'] as const;

/** A signed agreement in the order of the columns, then of `SIGNED_HEADERS`; items outside the catalogue by their names. */
export function agreementCells(
  reading: PaperReading,
  agreement: Agreement,
  localNames: ReadonlyMap<string, string>,
): SheetCell[] {
  const { countyName, townshipName } = placeView(reading, agreement.townshipId);
  const { kind, departmentId, itemIds, from, until, inFlight, number, signedOn, filing } = agreement;
  const items = itemIds.map((id) => {
    const { no, name } = itemView(reading, id);
    return no ?? localNames.get(id) ?? name;
  });
  const cells: Readonly<Record<AgreementHeader, SheetCell>> = {
    县区: countyName,
    '乡镇（街道）': townshipName,
    协议类型: AGREEMENT_NAMES[kind],
    赋权部门: bodyName(reading, departmentId),
    事项: items.join('、'),
    起始日期: from,
    截止日期: until,
    在办件处理: IN_FLIGHT_CELLS[inFlight.kind],
    继续办结天数: inFlight.kind === 'finish' ? inFlight.withinDays : null,
    文本已核定: '是',
  };
  return [
    ...AGREEMENT_COLUMNS.map(({ header }) => cells[header]),
    number,
    signedOn,
    filing?.number ?? null,
    filing?.filedOn ?? null,
  ];
}

/** What the lists call their items outside the catalogue, by id. */
export function localNamesOf(lists: readonly DelegationList[]): ReadonlyMap<string, string> {
  const rows = lists.flatMap(({ versions }) => versions.flatMap((version) => version.rows));
  return new Map(rows.flatMap(({ itemId, localName }) => (localName ? [[itemId, localName] as const] : [])));
}
