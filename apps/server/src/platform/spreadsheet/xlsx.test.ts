import { expect, it } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import { xlsxOf } from './xlsx.ts';

const sheetOf = async (rows: readonly (readonly (string | number | null)[])[]) => {
  const files = unzip(await xlsxOf({ title: '表', watermark: '某人导出', headers: ['一', '二'], rows }));
  return [...files].flatMap(([name, text]) => (name.endsWith('.xml') ? [text] : [])).join('\n');
};

it('design §9 no text of a spreadsheet is a formula, whatever it begins with', async () => {
  const xml = await sheetOf([
    ['=HYPERLINK("http://example.invalid")', '+86'],
    ['-x', '@me'],
  ]);
  expect(xml).not.toMatch(/<f[ >]/u);
  for (const text of ['=HYPERLINK(', '+86', '-x', '@me', '某人导出']) expect(xml).toContain(text);
});

it('numbers are numbers, nothing is nothing, and a control character damages no file', async () => {
  const xml = await sheetOf([
    [12.5, null],
    ['a\u0000\u000bb', '<&>'],
  ]);
  expect(xml).toContain('<v>12.5</v>');
  expect(xml).toContain('ab');
  expect(xml).toContain('&lt;&amp;');
  expect([...xml].some((character) => (character.codePointAt(0) ?? 0) < 9)).toBe(false);
});
