import { expect, it } from 'vitest';
import { pastedRows, textOfRows } from './pasted-rows.ts';

it('R-4.1.3 what was copied from a spreadsheet is cells, and comes out as it went in', () => {
  expect(pastedRows('姓名\t岗位\r\n 甲 \t窗口\n\n乙\t\n\n')).toEqual([
    ['姓名', '岗位'],
    ['甲', '窗口'],
    [''],
    ['乙', ''],
  ]);
  expect(textOfRows([['甲\n乙', '窗口'], ['丙']])).toBe('甲 乙\t窗口\n丙');
});
