import type { SheetProblem, SheetText } from './read-xlsx.ts';
import { MOST_ROWS } from './spreadsheet.ts';

/** A column of a sheet that is filled in by people and read by us. */
export interface SheetColumn {
  readonly header: string;
  /** The sheet is not read without it; another may be left out, which is the same as leaving its cells empty. */
  readonly isRequired: boolean;
  /** What is filled in, for the explanation beside the sheet. */
  readonly explanation: string;
}

/** A row with the number that the spreadsheet shows beside it. */
export interface TableRow<H extends string> {
  readonly row: number;
  /** Text by header; '' = empty, or the column is not there. */
  readonly cells: Readonly<Record<H, string>>;
}

/** The header stands in one of the first rows: an export has a line above that says who made it. */
const HEADER_WITHIN = 10;

/** The rows below the header, empty ones left out. What stands in columns that we do not know is passed over. */
export function tableOf<const C extends readonly SheetColumn[]>(
  sheet: SheetText,
  columns: C,
): { readonly rows: readonly TableRow<C[number]['header']>[] } | { readonly problem: SheetProblem } {
  type H = C[number]['header'];
  const required = columns.filter(({ isRequired }) => isRequired).map(({ header }) => header);
  const lacking = sheet
    .slice(0, HEADER_WITHIN)
    .map((row) => required.filter((header) => !row.some((cell) => isHeader(cell, header))));
  const fewest = Math.min(...lacking.map(({ length }) => length));
  const at = lacking.findIndex(({ length }) => length === fewest);
  const header = sheet[at];
  if (header === undefined || fewest === required.length) return { problem: noHeader(required) };
  if (fewest > 0) return { problem: missing(lacking[at] ?? []) };
  const places = columns.map(({ header: name }) => [name, header.findIndex((cell) => isHeader(cell, name))]);
  const rows = sheet.slice(at + 1).flatMap((row, index): TableRow<H>[] => {
    if (row.every((cell) => cell === '')) return [];
    const cells = places.map(([name, place]) => [name, row[Number(place)] ?? '']);
    return [{ row: at + index + 2, cells: Object.fromEntries(cells) as Record<H, string> }];
  });
  if (rows.length > MOST_ROWS) return { problem: tooMany(rows.length) };
  return rows.length === 0 ? { problem: EMPTY } : { rows };
}

/** Spaces and line breaks in a header, and a star that marks a mandatory one, are nobody's mistake. */
function isHeader(cell: string, header: string): boolean {
  return cell.replaceAll(/[\s*＊]/gu, '') === header;
}

const FROM_TEMPLATE = '请下载模板，把内容填入模板后再上传；列的顺序可以不同，列名不能改。';

function noHeader(required: readonly string[]): SheetProblem {
  return { detail: `前${HEADER_WITHIN}行里没有找到列名（${required.join('、')}）。`, next: FROM_TEMPLATE };
}

function missing(headers: readonly string[]): SheetProblem {
  return { detail: `缺少列：${headers.join('、')}。`, next: FROM_TEMPLATE };
}

function tooMany(count: number): SheetProblem {
  return { detail: `共${count}行，一次最多${MOST_ROWS}行。`, next: '请按县区分成几个文件后分别上传。' };
}

const EMPTY: SheetProblem = { detail: '列名下面没有内容。', next: '请填写内容后再上传。' };
