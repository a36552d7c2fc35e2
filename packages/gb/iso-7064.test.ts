import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mod11With10, mod37With36 } from './iso-7064.ts';

describe.each([
  ['MOD 11,10', mod11With10, '0123456789'],
  ['MOD 37,36', mod37With36, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
] as const)('ISO 7064 %s', (_name, check, alphabet) => {
  const body = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 40 });

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom(...alphabet), (characters, position, wrong) => {
        const at = position % characters.length;
        fc.pre(characters[at] !== wrong);
        expect(check(characters.with(at, wrong).join(''))).not.toBe(check(characters.join('')));
      }),
    );
  });
  it('refuses other characters', () => {
    expect(() => check('12-3')).toThrow(RangeError);
    expect(() => check('a')).toThrow(RangeError);
  });
});

it('ISO 7064 known answers: MOD 11,10 of 0794 is 5, MOD 37,36 of A12425GABC1234002 is M', () => {
  expect(mod11With10('0794')).toBe('5');
  expect(mod37With36('A12425GABC1234002')).toBe('M');
});
