import type { SideSheet } from './sheet.ts';
import type { SheetColumn } from './sheet-table.ts';

/** 填写说明: each column with what is filled in, beside a sheet that is read in again. */
export function explanationSheet(columns: readonly SheetColumn[]): SideSheet {
  return {
    title: '填写说明',
    headers: ['列名', '是否必有此列', '填写内容'],
    rows: columns.map(({ header, isRequired, explanation }) => [
      header,
      isRequired ? '必有' : '可以没有',
      explanation,
    ]),
  };
}
