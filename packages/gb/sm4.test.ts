import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptSm4Gcm, encryptSm4Gcm, Sm4AuthenticationError } from './sm4.ts';

const RFC_8998 = {
  key: bytes('0123456789abcdeffedcba9876543210'),
  nonce: bytes('00001234567800000000abcd'),
  associatedData: bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
};
const PLAINTEXT = bytes(
  'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd' +
    'eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa',
);
const SEALED =
  '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735' +
  'd82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d' +
  '83de3541e4c2b58177e065a9bf7b62ec';

const byteString = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const bindingArbitrary = fc.record({
  key: byteString(16),
  nonce: byteString(12),
  associatedData: fc.uint8Array({ maxLength: 60 }),
});

describe('SM4-GCM', () => {
  it('RFC 8998 appendix A.1: seals and opens the known answer', () => {
    expect(Buffer.from(encryptSm4Gcm(PLAINTEXT, RFC_8998)).toString('hex')).toBe(SEALED);
    expect(decryptSm4Gcm(bytes(SEALED), RFC_8998)).toEqual(PLAINTEXT);
  });
  it('GB/T 32907: the ciphertext is that of another SM4 implementation in counter mode', () => {
    fc.assert(
      fc.property(bindingArbitrary, fc.uint8Array({ maxLength: 300 }), (binding, plaintext) => {
        const counter = Buffer.concat([binding.nonce, Uint8Array.of(0, 0, 0, 2)]);
        const expected = createCipheriv('sm4-ctr', binding.key, counter).update(plaintext);
        const sealed = encryptSm4Gcm(plaintext, binding);
        expect(Buffer.from(sealed.subarray(0, plaintext.length)).equals(expected)).toBe(true);
        expect(sealed.length).toBe(plaintext.length + 16);
      }),
    );
  });
  it('opens what it sealed, the empty value too, also from a view into a larger buffer', () => {
    fc.assert(
      fc.property(bindingArbitrary, fc.uint8Array({ maxLength: 300 }), (binding, plaintext) => {
        const sealed = Buffer.concat([Uint8Array.of(1), encryptSm4Gcm(plaintext, binding)]).subarray(1);
        expect(decryptSm4Gcm(sealed, binding)).toEqual(plaintext);
      }),
    );
  });
  it('refuses every changed bit of value, tag, nonce and associated data', () => {
    const flipped = (data: Uint8Array, bit: number) =>
      data.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    const sealed = bytes(SEALED);
    const open = (value: Uint8Array, change: Partial<typeof RFC_8998>) => () =>
      decryptSm4Gcm(value, { ...RFC_8998, ...change });
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      expect(open(flipped(sealed, bit), {})).toThrow(Sm4AuthenticationError);
    }
    for (let bit = 0; bit < 12 * 8; bit += 1) {
      expect(open(sealed, { nonce: flipped(RFC_8998.nonce, bit) })).toThrow(Sm4AuthenticationError);
      expect(open(sealed, { associatedData: flipped(RFC_8998.associatedData, bit) })).toThrow(
        Sm4AuthenticationError,
      );
    }
  });
  it('refuses a value without tag and keys or nonces of another length', () => {
    expect(() => decryptSm4Gcm(bytes(SEALED).subarray(0, 15), RFC_8998)).toThrow(Sm4AuthenticationError);
    expect(() => encryptSm4Gcm(PLAINTEXT, { ...RFC_8998, key: new Uint8Array(32) })).toThrow(RangeError);
    expect(() => decryptSm4Gcm(bytes(SEALED), { ...RFC_8998, nonce: new Uint8Array(16) })).toThrow(
      RangeError,
    );
  });
});

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
