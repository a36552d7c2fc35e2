import { expect, it } from 'vitest';
import { limitsText } from './catalogue.present.ts';
import { findItemByNo } from './find-item.ts';
import { loadReferenceData } from './reference-data.ts';

const reference = loadReferenceData();

it.each([
  [5, '法定15日（自然日），承诺5日（自然日）内办结'],
  [6, '法定7日（自然日），承诺3日（自然日）内办结'],
  [39, '法定即时，材料齐全的当场办结'],
  [46, '缴费后即时取得凭证'],
])('R-1.3.6 the limits of item %i in words, never of no days', (no, text) => {
  const found = findItemByNo(reference, no);
  expect(found && limitsText(found.guide)).toBe(text);
});
