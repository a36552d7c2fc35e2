import type { FastifyReply } from 'fastify';
import { csvLine } from './csv.ts';
import type { Sheet } from './sheet.ts';
import { xlsxOf } from './xlsx.ts';

export type SheetFormat = 'csv' | 'xlsx';
/** An answer that is a file. */
export type SheetAnswer = (reply: FastifyReply) => FastifyReply;

/** No export has more rows; one that would says so in its first line. */
export const MOST_ROWS = 10_000;

/** What an export that had to leave rows out says. */
export const LEFT_OUT = `只含前${MOST_ROWS}行，其余请缩小条件后再导出`;

/** The sheet as a file for download. In neither format a text is ever taken for a formula (design §9). */
export async function sendSheet(sheet: Sheet, format: SheetFormat): Promise<SheetAnswer> {
  const content = format === 'csv' ? csvOf(sheet) : await xlsxOf(sheet);
  const fileName = encodeURIComponent(`${sheet.title}.${format}`);
  return (reply) =>
    reply
      .header('content-type', MEDIA_TYPES[format])
      .header('content-disposition', `attachment; filename="export.${format}"; filename*=UTF-8''${fileName}`)
      .header('cache-control', 'no-store')
      .send(content);
}

const MEDIA_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function csvOf({ watermark, headers, rows }: Sheet): string {
  const lines = [csvLine([watermark]), csvLine(headers), ...rows.map(csvLine)];
  // Spreadsheets take a file without the mark for one in an old Chinese encoding.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
