import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Sheet, SheetCell, SideSheet } from './sheet.ts';

/** Wide enough for most of what stands in a column, in characters. */
const WIDTH = 22;

/** The sheet as XLSX: every text is a cell of the type text, whatever it begins with, and no cell is a formula. */
export function xlsxOf({ title, watermark, headers, rows, besides = [] }: Sheet): Promise<Buffer> {
  const sheets = [
    sheetOf({ title, headers, rows }, [[textCell(watermark)]]),
    ...besides.map((side) => sheetOf(side, [])),
  ];
  return writeXlsxFile(sheets).toBuffer();
}

function sheetOf({ title, headers, rows }: SideSheet, above: readonly Row[]) {
  const head = headers.map((header) => ({ ...textCell(header), fontWeight: 'bold' as const }));
  return {
    data: [...above, head, ...rows.map((row) => row.map(cellOf))],
    sheet: sheetName(title),
    columns: headers.map(() => ({ width: WIDTH })),
    stickyRowsCount: above.length + 1,
  };
}

/** Spreadsheets allow 31 characters, and some not at all. */
function sheetName(title: string): string {
  return title.replaceAll(/[\\/?*[\]:]/gu, ' ').slice(0, 31);
}

function cellOf(value: SheetCell) {
  if (value === null) return null;
  return typeof value === 'number' ? { type: Number, value } : textCell(value);
}

function textCell(text: string) {
  return { type: String, value: withoutControls(text) };
}

/** XML has no place for most control characters; with one of them a spreadsheet calls the file damaged. */
function withoutControls(text: string): string {
  return [...text].filter((character) => !isControl(character.codePointAt(0) ?? 0)).join('');
}

function isControl(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0xfffe || code === 0xffff
  );
}
