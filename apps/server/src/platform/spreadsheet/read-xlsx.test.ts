import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.ts';
import { tableOf } from './sheet-table.ts';
import { xlsxOf } from './xlsx.ts';

const COLUMNS = [
  { header: '乡镇', isRequired: true, explanation: '' },
  { header: '事项', isRequired: true, explanation: '' },
  { header: '说明', isRequired: false, explanation: '' },
] as const;
type Cells = readonly (readonly (string | number | null)[])[];

const read = async (headers: readonly string[], rows: Cells) => {
  const file = await readXlsx(await xlsxOf({ title: '表', watermark: '某人导出', headers, rows }));
  return 'rows' in file ? tableOf(file.rows, COLUMNS) : file;
};

it('issue 4: what was exported is read again with the row numbers of the sheet, and empty rows are nothing', async () => {
  const rows = [
    ['庄寨镇', 12],
    [null, null],
    [' =1+1 ', '甲\n乙'],
  ];
  expect(await read(['乡镇', '事项'], rows)).toEqual({
    rows: [
      { row: 3, cells: { 乡镇: '庄寨镇', 事项: '12', 说明: '' } },
      { row: 5, cells: { 乡镇: '=1+1', 事项: '甲\n乙', 说明: '' } },
    ],
  });
});

it('columns stand in any order, with a star or a space in the name; unknown ones are passed over', async () => {
  const found = await read(['备注', '＊事 项', '乡镇 *'], [['x', '许可', '庄寨镇']]);
  expect(found).toEqual({ rows: [{ row: 3, cells: { 乡镇: '庄寨镇', 事项: '许可', 说明: '' } }] });
});

it.each<[string, readonly string[], Cells, string]>([
  ['a missing column is named', ['乡镇', '其他'], [['a', 'b']], '缺少列：事项。'],
  ['no header at all', ['甲', '乙'], [['a', 'b']], '前10行里没有找到列名（乡镇、事项）。'],
  ['nothing below the header', ['乡镇', '事项'], [], '列名下面没有内容。'],
])('issue 4: %s, with what to do', async (_name, headers, rows, detail) => {
  expect(await read(headers, rows)).toMatchObject({
    problem: { detail, next: expect.stringMatching(/请/u) },
  });
});

it('issue 4: more rows than a file may have are counted', async () => {
  const rows = Array.from({ length: 10_001 }, () => ['庄寨镇', '许可']);
  expect(await read(['乡镇', '事项'], rows)).toMatchObject({
    problem: { detail: '共10001行，一次最多10000行。' },
  });
});

it('what is no spreadsheet is told, not thrown', async () => {
  const text = new TextEncoder().encode('乡镇,事项');
  const archive = zipSync({ 'readme.txt': text });
  for (const content of [text, archive, archive.subarray(0, 40)]) {
    expect(await readXlsx(content)).toMatchObject({
      problem: { detail: expect.stringContaining('不是完好的') },
    });
  }
});

it('design §9 a small file that unpacks without end, or has one cell far away, is not read', async () => {
  const blank = new Uint8Array(49 * 1024 * 1024);
  const far =
    '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  for (const files of [
    { 'xl/worksheets/sheet1.xml': blank },
    { 'xl/worksheets/sheet1.xml': new TextEncoder().encode(far) },
  ]) {
    expect(await readXlsx(zipSync(files))).toMatchObject({
      problem: { detail: expect.stringContaining('表格过大') },
    });
  }
});
