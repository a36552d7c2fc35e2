import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeSm2Signature, encodeSm2Signature } from './sm2-signature-der.ts';

const number = fc.stringMatching(/^(00){0,31}[0-9a-f]{64}$/).map((hex) => hex.slice(0, 64));

it('GM/T 0009: decodes what it encoded, whatever the leading zeros', () => {
  fc.assert(
    fc.property(number, number, (r, s) => {
      expect(decodeSm2Signature(encodeSm2Signature({ r, s }))).toEqual({ r, s });
    }),
  );
});

it('X.690: writes the shortest integers', () => {
  const one = '1'.padStart(64, '0');
  expect(encodeSm2Signature({ r: one, s: `ff${'0'.repeat(62)}` })).toBe(
    `3026020101022100ff${'0'.repeat(62)}`,
  );
  expect(encodeSm2Signature({ r: '0'.repeat(64), s: one })).toBe('3006020100020101');
});

it.each([
  ['empty', ''],
  ['not hexadecimal', '3006020100zz0101'],
  ['trailing byte', '300602010102010100'],
  ['leading zero too many', '300702020001020101'],
  ['wrong total', '3007020101020101'],
  ['long form of the length', '308106020101020101'],
  ['negative integer', '3006020180020101'],
  ['second element no integer', '3006020101040101'],
  ['missing second integer', '3003020101'],
  ['half a byte', '30060201010201010'],
])('X.690: refuses %s', (_what, hex) => {
  expect(decodeSm2Signature(hex)).toBeNull();
});

it('never reads two spellings of one signature', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^30[0-4][0-9a-f]02[0-2][0-9a-f]([0-9a-f]{2}){4,40}$/), (hex) => {
      const numbers = decodeSm2Signature(hex);
      if (numbers !== null) expect(encodeSm2Signature(numbers)).toBe(hex);
    }),
  );
});
