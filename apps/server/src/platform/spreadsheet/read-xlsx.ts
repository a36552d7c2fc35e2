import readXlsxFile from 'read-excel-file/universal';
import { archiveFault } from './sheet-limits.ts';

/** Why a spreadsheet was not read, in words for whoever sent it. */
export interface SheetProblem {
  readonly detail: string;
  readonly next: string;
}

/** The cells of a sheet as people see them: text without spaces around it, '' = empty. Rows and columns as in the sheet. */
export type SheetText = readonly (readonly string[])[];

/** The first sheet of an XLSX file. What is no such file, or far too large, is told and not thrown. */
export async function readXlsx(
  content: Uint8Array,
): Promise<{ readonly rows: SheetText } | { readonly problem: SheetProblem }> {
  const fault = archiveFault(content);
  if (fault !== null) return { problem: PROBLEMS[fault] };
  try {
    const [first] = await readXlsxFile(new Blob([new Uint8Array(content)]), { trim: true });
    return { rows: (first?.data ?? []).map((row) => row.map(textOf)) };
  } catch {
    // A damaged file is the sender's to mend; the library has no one error for it.
    return { problem: PROBLEMS.damaged };
  }
}

const PROBLEMS: Readonly<Record<'damaged' | 'too_large', SheetProblem>> = {
  damaged: {
    detail: '这个文件不是完好的 XLSX 表格，无法读取。',
    next: '请用表格软件打开后另存为“Excel 工作簿（.xlsx）”，再重新上传。',
  },
  too_large: {
    detail: '表格过大：最多20000行、200列，展开后不超过48 MB。',
    next: '请删去多余的行、列、工作表和图片，或者按县区分成几个文件后上传。',
  },
};

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  // A date cell is midnight UTC of its day.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).trim();
}
