import { expect, it } from 'vitest';
import { readYuan, yuanText } from './yuan.ts';

it.each([
  [5, '0.05'],
  [6840, '68.40'],
  [123_456_789, '1,234,567.89'],
])('E-47 %d 分 is shown %s and read back', (cents, text) => {
  expect(yuanText(cents)).toBe(text);
  expect(readYuan(text)).toBe(cents);
});

it.each(['', '12.345', '-1', '一百'])('E-47 “%s” is no amount', (typed) => {
  expect(readYuan(typed)).toBeNull();
});
