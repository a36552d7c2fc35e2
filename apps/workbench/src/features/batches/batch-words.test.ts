import { expect, it } from 'vitest';
import { countsText } from './batch-words.ts';

it('design §11 how far a batch is, without what is zero', () => {
  expect(countsText({ waiting: 0, done: 24, refused: 2 })).toBe('共26项：已办结24项，未办成2项');
  expect(countsText({ waiting: 3, done: 0, refused: 0 })).toBe('共3项：待办理3项');
});
