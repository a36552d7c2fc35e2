import { expect, it } from 'vitest';
import { numberAll } from './number-all.ts';

it('R-3.2.2 numbers are counted on by the pattern, and who has one keeps it', () => {
  const numbered = numberAll(new Map([['b', '旧-1']]), ['a', 'b', 'c'], '曹行审委〔2026〕{序号}号', 9);
  expect([...(numbered ?? [])].sort()).toEqual([
    ['a', '曹行审委〔2026〕9号'],
    ['b', '旧-1'],
    ['c', '曹行审委〔2026〕10号'],
  ]);
});

it('R-3.2.2 a pattern without a running number would give one number to all: it is not taken', () => {
  expect(numberAll(new Map(), ['a', 'b'], '曹行审委〔2026〕号', 1)).toBeNull();
});
