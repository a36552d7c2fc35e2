import { expect, it } from 'vitest';
import { parseCaseNumber } from './case-number.ts';
import { GB_MESSAGES } from './messages.ts';

const all = Object.entries(GB_MESSAGES).flatMap(([check, messages]) =>
  Object.entries<string>(messages).map(([reason, text]) => [`${check}.${reason}`, text] as const),
);

it.each(all)('%s says what is wrong and then how to mend it', (_key, text) => {
  expect(text).toMatch(/^[^。]+。.*(?:请|可以|不能).*。$/s);
  // Half-width punctuation is allowed only inside quoted samples.
  expect(text.replace(/“[^”]*”/g, '')).not.toMatch(/[,;:?!()]/);
});

it('prints a sample case number that is valid', () => {
  const sample = /“(.*?)”/.exec(GB_MESSAGES.caseNumber.length)?.[1] ?? '';
  expect(parseCaseNumber(sample).ok).toBe(true);
});
