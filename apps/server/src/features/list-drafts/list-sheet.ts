import { POWER_TYPE_TERMS, POWER_TYPES } from '@tongban/domain/catalogue';
import type { ListRow } from '@tongban/domain/delegation';
import type { Organisation } from '@tongban/domain/organisation';
import { MODE_NAMES } from '@tongban/domain/terms';
import type { SheetCell } from '../../platform/spreadsheet/sheet.ts';
import type { SheetColumn, TableRow } from '../../platform/spreadsheet/sheet-table.ts';
import type { ReferenceData } from '../catalogue/index.ts';
import { itemColumns } from './present-difference.ts';

/** What stands in 目录序号 of an item outside the catalogue. */
export const OUTSIDE_CATALOGUE = '目录外';
/** How an item may be handed over. */
export const LIST_MODES = ['entrusted_decision', 'entrusted_acceptance', 'collection_service'] as const;

const modeNames = LIST_MODES.map((mode) => MODE_NAMES[mode]).join('、');
const powerTypeNames = POWER_TYPES.map((type) => POWER_TYPE_TERMS[type].name).join('、');
const LIMIT_DAYS = '整数，单位同该事项的法定时限；三项时限要么都填，要么都不填';
const SCOPE_KINDS = '只委托申请表某一问的部分情形的才填；问题的名称和情形须与申请表一致，多个情形用“；”隔开';
const SCOPE_BOUND = '委托范围有数量上限的才填；指标、上限、单位三项一并填写';

/** The columns in which lists are written out and read in: one row an item of a township. */
export const LIST_COLUMNS = [
  { header: '县区', isRequired: false, explanation: '乡镇（街道）重名时必须填写' },
  {
    header: '乡镇（街道）',
    isRequired: true,
    explanation: '全称；表中出现的乡镇（街道），其清单以表中各行为准整份替换',
  },
  { header: '目录序号', isRequired: true, explanation: `1至49；目录以外的事项填“${OUTSIDE_CATALOGUE}”` },
  { header: '事项名称', isRequired: true, explanation: '须与目录一致；目录以外的事项填写名称，80字以内' },
  { header: '实施方式', isRequired: true, explanation: modeNames },
  { header: '权力类型', isRequired: true, explanation: powerTypeNames },
  { header: '赋权部门', isRequired: true, explanation: '已登记机构的全称；代收服务填公用企业' },
  { header: '监管部门', isRequired: true, explanation: '已登记机构的全称' },
  { header: '县级放得下', isRequired: true, explanation: '是、否' },
  { header: '乡级接得住', isRequired: true, explanation: '是、否' },
  { header: '承接能力说明', isRequired: false, explanation: '300字以内' },
  { header: '受理时限', isRequired: false, explanation: LIMIT_DAYS },
  { header: '转递时限', isRequired: false, explanation: LIMIT_DAYS },
  { header: '审批时限', isRequired: false, explanation: LIMIT_DAYS },
  { header: '委托范围', isRequired: false, explanation: '200字以内；不填为不另设范围' },
  { header: '限量指标', isRequired: false, explanation: SCOPE_BOUND },
  { header: '限量上限', isRequired: false, explanation: SCOPE_BOUND },
  { header: '限量单位', isRequired: false, explanation: SCOPE_BOUND },
  { header: '限定问题', isRequired: false, explanation: SCOPE_KINDS },
  { header: '限定情形', isRequired: false, explanation: SCOPE_KINDS },
  { header: '办件量理由', isRequired: false, explanation: '目录以外的事项必须填写' },
  { header: '群众需求理由', isRequired: false, explanation: '目录以外的事项必须填写' },
  { header: '承接能力理由', isRequired: false, explanation: '目录以外的事项必须填写' },
] as const satisfies readonly SheetColumn[];

export type ListHeader = (typeof LIST_COLUMNS)[number]['header'];
export type ListTableRow = TableRow<ListHeader>;

interface ListCellWords {
  readonly reference: ReferenceData;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly countyName: string;
  readonly townshipName: string;
}

/** One row of a list in the order of the columns; what nobody filled in is empty. */
export function listCells(words: ListCellWords, row: ListRow): SheetCell[] {
  const { organisations, countyName, townshipName } = words;
  const { no, name } = itemColumns(words.reference, row);
  const { limits = null, scope = null, justification } = row;
  const named = (id: string | null) => (id === null ? null : (organisations.get(id)?.name ?? null));
  const cells: Readonly<Record<ListHeader, SheetCell>> = {
    县区: countyName,
    '乡镇（街道）': townshipName,
    目录序号: no ?? OUTSIDE_CATALOGUE,
    事项名称: name,
    实施方式: row.mode && MODE_NAMES[row.mode],
    权力类型: row.powerType && POWER_TYPE_TERMS[row.powerType].name,
    赋权部门: named(row.departmentId),
    监管部门: named(row.supervisorId),
    县级放得下: row.countyCanRelease ? '是' : '否',
    乡级接得住: row.townshipCanTake ? '是' : '否',
    承接能力说明: row.capacityNote || null,
    受理时限: limits?.acceptDays ?? null,
    转递时限: limits?.transferDays ?? null,
    审批时限: limits?.approveDays ?? null,
    委托范围: scope?.text ?? null,
    限量指标: scope?.bound?.quantity ?? null,
    限量上限: scope?.bound?.most ?? null,
    限量单位: scope?.bound?.unit ?? null,
    限定问题: scope?.kinds?.question ?? null,
    限定情形: scope?.kinds?.allowed.join('；') ?? null,
    办件量理由: justification?.volume || null,
    群众需求理由: justification?.demand || null,
    承接能力理由: justification?.capacity || null,
  };
  return LIST_COLUMNS.map(({ header }) => cells[header]);
}
