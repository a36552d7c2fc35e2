import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

it.each([
  [['曹县', 3, null], '曹县,3,'],
  [['说“好”, 再见', '引号"里'], '"说“好”, 再见","引号""里"'],
  [['=1+1', '+86', '-x', '@me'], "'=1+1,'+86,'-x,'@me"],
  [['一行\n两行'], '"一行\n两行"'],
])('design §9 %j is written so that a spreadsheet reads text', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});
