import { expect, it } from 'vitest';
import { pasteDown } from './paste-down.ts';

const ids = ['a', 'b', 'c'];
const before = new Map([['a', '甲']]);

it('ADR 0012 a pasted column fills the fields from the one it was pasted into, and no more than there are', () => {
  const filled = pasteDown(before, ids, 'b', '示例-2\r\n 示例-3 \r\n示例-4\r\n');
  expect([...(filled ?? [])]).toEqual([
    ['a', '甲'],
    ['b', '示例-2'],
    ['c', '示例-3'],
  ]);
});

it('ADR 0012 one line is pasted as ever', () => {
  expect(pasteDown(before, ids, 'a', '示例-1\n')).toBeNull();
});
