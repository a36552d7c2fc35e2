import { expect, it } from 'vitest';
import { bytesText } from './bytes-text.ts';

it.each([
  [0, '0 字节'],
  [1023, '1023 字节'],
  [1536, '1.5 KB'],
  [157_286_400, '150 MB'],
  [3_221_225_472, '3.0 GB'],
])('design §11 %d bytes are read as %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
