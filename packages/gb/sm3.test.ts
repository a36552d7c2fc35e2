import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hmacSm3, sm3 } from './sm3.ts';

describe('GM/T 0004 SM3', () => {
  it('gives the digest of example 1, "abc"', () => {
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });
  it('gives the digest of example 2, 16 times "abcd"', () => {
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });
  it('takes a text as its UTF-8 bytes', () => {
    expect(sm3('菏泽')).toBe(sm3(new TextEncoder().encode('菏泽')));
  });
});

it('GB/T 15852.2 HMAC-SM3 known answer', () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => i + 1);
  const data = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2);
  expect(hmacSm3(createSecretKey(key), data)).toBe(hmacSm3(key, data));
  expect(hmacSm3(key, data)).toBe('ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a');
});
