import { draftRowSchema } from '@tongban/contract';
import { POWER_TYPE_TERMS, POWER_TYPES } from '@tongban/domain/catalogue';
import { MODE_NAMES } from '@tongban/domain/terms';
import { v5 as uuidV5 } from 'uuid';
import { everyItem, type ReferenceData } from '../catalogue/index.ts';
import type { DraftRow } from './list-drafts.store.ts';
import { LIST_MODES, type ListHeader, type ListTableRow, OUTSIDE_CATALOGUE } from './list-sheet.ts';

/** What is wrong with a cell: in which column, and how it is mended. */
export interface CellFault {
  readonly column: ListHeader;
  readonly text: string;
  readonly next: string;
}

/** What the cells of a county's lists are read with. */
export interface ListCellReading {
  readonly countyId: string;
  readonly reference: ReferenceData;
  /** Bodies by their name; of two of the same name the one that exists today. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Items outside the catalogue that the county's lists know already, by name. */
  readonly localItems: ReadonlyMap<string, string>;
}

/** A row of the sheet as a row of the draft, or everything that is wrong with its cells. Empty cells are what nobody filled in yet. */
export function listRowOf(
  reading: ListCellReading,
  { cells }: ListTableRow,
): { readonly draftRow: DraftRow } | { readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const oneOf = <T>(column: ListHeader, choices: ReadonlyMap<string, T>): T | null => {
    const text = cells[column];
    const found = choices.get(text);
    if (found !== undefined) return found;
    if (text !== '') faults.push(unknownChoice(column, text, [...choices.keys()]));
    return null;
  };
  const body = (column: '赋权部门' | '监管部门'): string | null => {
    const id = reading.bodies.get(cells[column]);
    if (id === undefined && cells[column] !== '') faults.push(unknownBody(column, cells[column]));
    return id ?? null;
  };
  const days = (column: ListHeader): number => {
    if (!/^\d{1,3}$/u.test(cells[column])) faults.push(noDays(column, cells[column]));
    return Number(cells[column]);
  };
  const item = itemOf(reading, cells);
  if ('fault' in item) faults.push(item.fault);
  const hasLimits = LIMITS.some((column) => cells[column] !== '');
  const hasGrounds = GROUNDS.some((column) => cells[column] !== '');
  const row = {
    ...('fault' in item ? NO_ITEM : item),
    mode: oneOf('实施方式', MODES),
    powerType: oneOf('权力类型', TYPES),
    departmentId: body('赋权部门'),
    supervisorId: body('监管部门'),
    countyCanRelease: oneOf('县级放得下', YES_NO) ?? false,
    townshipCanTake: oneOf('乡级接得住', YES_NO) ?? false,
    capacityNote: cells.承接能力说明,
    limits: hasLimits
      ? { acceptDays: days('受理时限'), transferDays: days('转递时限'), approveDays: days('审批时限') }
      : null,
    scope: scopeOf(cells, faults),
    justification: hasGrounds
      ? { volume: cells.办件量理由, demand: cells.群众需求理由, capacity: cells.承接能力理由 }
      : null,
  };
  if (faults.length > 0) return { faults };
  // What the editor may post is what a sheet may say: the same schema.
  const checked = draftRowSchema.safeParse(row);
  if (checked.success) return { draftRow: row };
  return {
    faults: checked.error.issues.map(({ path, message }) => ({
      column: COLUMN_OF_PATH[path.join('.')] ?? '事项名称',
      text: `${message}。`,
      next: '请修改这一格。',
    })),
  };
}

const MODES = new Map(LIST_MODES.map((mode) => [MODE_NAMES[mode], mode]));
const TYPES = new Map(POWER_TYPES.map((type) => [POWER_TYPE_TERMS[type].name, type]));
const YES_NO = new Map([
  ['是', true],
  ['否', false],
]);
const LIMITS = ['受理时限', '转递时限', '审批时限'] as const;
const GROUNDS = ['办件量理由', '群众需求理由', '承接能力理由'] as const;
const BOUND = ['限量指标', '限量上限', '限量单位'] as const;
const KINDS = ['限定问题', '限定情形'] as const;
const NO_ITEM = { itemId: '', origin: 'catalogue', localName: null } as const;

type Cells = ListTableRow['cells'];

function itemOf(
  { countyId, reference, localItems }: ListCellReading,
  { 目录序号: no, 事项名称: name }: Cells,
): Pick<DraftRow, 'itemId' | 'origin' | 'localName'> | { readonly fault: CellFault } {
  if (no === OUTSIDE_CATALOGUE) {
    if (name === '')
      return { fault: { column: '事项名称', text: '没有填写事项名称。', next: '请填写名称。' } };
    const itemId = localItems.get(name) ?? `local-${uuidV5(`${countyId}/${name}`, LOCAL_ITEMS)}`;
    return { itemId, origin: 'local', localName: name };
  }
  const item = everyItem(reference).find(({ catalogueNo }) => catalogueNo === Number(no));
  if (item === undefined) return { fault: unknownNumber(no) };
  if (name !== '' && plain(name) !== plain(item.name)) return { fault: otherName(no, item.name) };
  return { itemId: item.id, origin: 'catalogue', localName: null };
}

/** Brackets and spaces are typed in two widths. */
function plain(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/gu, '');
}

/** Name space of items outside the catalogue that a sheet names first: drawn once, means nothing else. */
const LOCAL_ITEMS = '5d0a3c1e-7f0b-4c52-8a55-2f6f0a9b7c31';

function scopeOf(cells: Cells, faults: CellFault[]): DraftRow['scope'] {
  const hasBound = isFilled(cells, BOUND, '限量指标、上限、单位请一并填写。', faults);
  const hasKinds = isFilled(cells, KINDS, '限定问题和限定情形请一并填写。', faults);
  const text = cells.委托范围;
  if (!hasBound && !hasKinds) return text === '' ? null : { text, bound: null };
  if (text === '') {
    const filled = hasBound ? '限量' : '限定情形';
    faults.push({
      column: '委托范围',
      text: `填了${filled}，没有填写委托范围。`,
      next: '请用文字写明委托范围。',
    });
  }
  return {
    text,
    bound: hasBound ? { quantity: cells.限量指标, most: cells.限量上限, unit: cells.限量单位 } : null,
    ...(hasKinds ? { kinds: { question: cells.限定问题, allowed: kindsIn(cells.限定情形) } } : {}),
  };
}

/** Whether any of the columns that belong together is filled; one that is then left empty is a fault. */
function isFilled(cells: Cells, columns: readonly ListHeader[], next: string, faults: CellFault[]): boolean {
  const empty = columns.filter((column) => cells[column] === '');
  if (empty.length === columns.length) return false;
  for (const column of empty) faults.push({ column, text: `没有填写${column}。`, next });
  return true;
}

function kindsIn(text: string): string[] {
  return text.split(/[；;]/u).flatMap((each) => each.trim() || []);
}

const COLUMN_OF_PATH: Readonly<Record<string, ListHeader>> = {
  localName: '事项名称',
  capacityNote: '承接能力说明',
  'justification.volume': '办件量理由',
  'justification.demand': '群众需求理由',
  'justification.capacity': '承接能力理由',
  'scope.text': '委托范围',
  'scope.bound.quantity': '限量指标',
  'scope.bound.most': '限量上限',
  'scope.bound.unit': '限量单位',
  'scope.kinds.question': '限定问题',
  'scope.kinds.allowed': '限定情形',
};

function unknownChoice(column: ListHeader, text: string, choices: readonly string[]): CellFault {
  return { column, text: `${column}不能填“${text}”。`, next: `请填写：${choices.join('、')}。` };
}

function unknownBody(column: ListHeader, text: string): CellFault {
  const next = '请核对全称；没有登记的机构，先在“机构”登记后再导入。';
  return { column, text: `本县没有登记名为“${text}”的机构。`, next };
}

function noDays(column: ListHeader, text: string): CellFault {
  const what = text === '' ? `没有填写${column}。` : `${column}“${text}”不是0至999的整数。`;
  return { column, text: what, next: '受理、转递、审批三项时限请都填整数，或者都不填。' };
}

function unknownNumber(no: string): CellFault {
  const text = no === '' ? '没有填写目录序号。' : `目录里没有序号“${no}”。`;
  return { column: '目录序号', text, next: `请填写1至49；目录以外的事项请填“${OUTSIDE_CATALOGUE}”。` };
}

function otherName(no: string, name: string): CellFault {
  const next = '请改正序号或者名称，使二者一致；名称也可以不填。';
  return { column: '事项名称', text: `目录序号${no}是“${name}”，与填写的名称不同。`, next };
}
