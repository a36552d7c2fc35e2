import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decryptField, encryptField } from './field-encryption.ts';
import { exactIndex, nameGrams, nameQueryGrams } from './keyed-index.ts';
import { createKeyRing, loadKeys, rotateKeys } from './keys.ts';
import { hmacSm3Hex, sm3Hex } from './sm3.ts';

const place = { table: 'person', column: 'phone', row: 'cao/1' };

describe('key file', () => {
  let path = '';
  beforeEach(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'tongban-keys-')), 'sub', 'keys.json');
  });

  it('design §6: is made 0600 at first start, with the text “back this up”, and read afterwards', async () => {
    const first = await loadKeys(path);
    expect(first.notice).toContain('Back this up');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const again = await loadKeys(path);
    expect(again.notice).toBeNull();
    expect(again.keys).toEqual(first.keys);
  });

  it('two nodes starting at once end with the same keys', async () => {
    const [one, two] = await Promise.all([loadKeys(path), loadKeys(path)]);
    expect(one.keys).toEqual(two.keys);
  });

  it('design §6: after rotation new values take the new key and old ones stay readable', async () => {
    const { keys } = await loadKeys(path);
    const old = encryptField(keys, place, '13800000000');
    const rotated = await rotateKeys(path);
    expect(decryptField(rotated, place, old)).toBe('13800000000');
    expect(encryptField(rotated, place, 'x')).toMatch(/^aes-256-gcm:k2:/);
    expect((await loadKeys(path)).keys).toEqual(rotated);
  });

  it('a damaged file stops the start and quotes no secret', async () => {
    await loadKeys(path);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"k1"', '"k9"'));
    const secret = /"indexKey": "(.+)"/.exec(text)?.[1] ?? '';
    const failure = await loadKeys(path).catch((error: Error) => error.message);
    expect(failure).toContain('activeKeyId');
    expect(failure).not.toContain(secret);
  });
});

describe('field encryption', () => {
  const keys = createKeyRing();

  it.each(['aes-256-gcm', 'sm4-gcm'] as const)(
    'design §6: %s round trip, bound to table, column and row',
    (algorithm) => {
      const stored = encryptField(keys, place, '身份证 371721', algorithm);
      expect(stored).toMatch(new RegExp(`^${algorithm}:k1:[\\w-]+:[\\w-]+$`));
      expect(decryptField(keys, place, stored)).toBe('身份证 371721');
      expect(encryptField(keys, place, '身份证 371721', algorithm)).not.toBe(stored);
      for (const other of [{ table: 'x' }, { column: 'x' }, { row: 'cao/2' }]) {
        expect(() => decryptField(keys, { ...place, ...other }, stored)).toThrow('cannot be decrypted');
      }
      const flipped = stored.slice(0, -4) + (stored.at(-4) === 'A' ? 'B' : 'A') + stored.slice(-3);
      expect(() => decryptField(keys, place, flipped)).toThrow('cannot be decrypted');
      expect(decryptField(keys, place, encryptField(keys, place, '', algorithm))).toBe('');
    },
  );

  it('names the missing key', () => {
    const stored = encryptField(keys, place, 'x').replace(':k1:', ':k7:');
    expect(() => decryptField(keys, place, stored)).toThrow('Key k7');
  });
});

describe('keyed index', () => {
  const keys = createKeyRing();

  it('design §6: exact look-up is keyed, per purpose, and forgives spaces and case', () => {
    expect(exactIndex(keys, 'id', '37172119900101123x ')).toBe(exactIndex(keys, 'id', '37172119900101123X'));
    expect(exactIndex(keys, 'id', '1')).not.toBe(exactIndex(keys, 'phone', '1'));
    expect(exactIndex(keys, 'id', '1')).not.toBe(exactIndex(createKeyRing(), 'id', '1'));
  });

  it('design §6: a two-character name is found by one character, by both, and not by another name', () => {
    const grams = new Set(nameGrams(keys, 'name', '王兰'));
    const matches = (query: string) => nameQueryGrams(keys, 'name', query).every((gram) => grams.has(gram));
    expect([matches('王'), matches('王兰'), matches('兰王'), matches('李')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('dots of minority names and rare characters beyond the BMP count as one character', () => {
    expect(nameGrams(keys, 'name', '艾力•买买提')).toEqual(nameGrams(keys, 'name', '艾力·买买提'));
    expect(nameGrams(keys, 'name', '𠮷田')).toHaveLength(3);
  });
});

describe('Chinese standards', () => {
  it('GB/T 32905 example 1', () => {
    expect(sm3Hex('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(hmacSm3Hex(Buffer.from('key'), 'text')).toHaveLength(64);
  });
});
