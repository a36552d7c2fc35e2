import { expect, it } from 'vitest';
import { findingText } from './finding-text.ts';

it.each([
  ['version 3 is missing', '缺少第3条'],
  ['column actor differs from what was hashed', '存储列 actor 与所记文本不一致'],
  ['the events cannot be folded: Unexpected token', '事件无法重放：Unexpected token'],
  ['the signature does not fit', '签名不符'],
  ['something new', 'something new'],
])('design §6 “%s” is read as “%s”', (problem, text) => {
  expect(findingText(problem)).toBe(text);
});
