import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCreditCode, organisationCheckCharacter } from './credit-code.ts';
import { makeCreditCode } from './make-credit-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const text = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
const partsArbitrary = fc.record({
  department: fc.constantFrom('1', '5', '9', 'N', 'Y'),
  kind: fc.constantFrom('1', '2', '3', '9'),
  region: text('0123456789', 6),
  body8: text(ALPHABET, 8),
});

describe('GB 32100 checkCreditCode', () => {
  it.each(['11100000000013338W', '11430000006122244L', '11220000013544541J', '11370800MB28559184'])(
    'accepts the public code %s',
    (code) => {
      expect(checkCreditCode(code)).toMatchObject({ ok: true, normalised: code, warnings: [] });
    },
  );
  it('tells the parts', () => {
    expect(checkCreditCode('11370800MB28559184')).toEqual({
      ok: true,
      normalised: '11370800MB28559184',
      department: '1',
      kind: '1',
      regionCode: '370800',
      organisationCode: 'MB2855918',
      warnings: [],
    });
  });
  it('accepts codes whose check character is 0', () => {
    const codes = Array.from({ length: 200 }, (_, n) =>
      makeCreditCode({
        department: '9',
        kind: '1',
        region: '371721',
        body8: `MA3${String(n).padStart(5, '0')}`,
      }),
    );
    const endingInZero = codes.filter((code) => code.endsWith('0'));
    expect(endingInZero.length).toBeGreaterThan(0);
    for (const code of endingInZero) expect(checkCreditCode(code)).toMatchObject({ ok: true, warnings: [] });
  });
  it('GB 11714: a wrong inner check is a warning, not an error', () => {
    // The body MB285590 asks for X at its end, not 8; one of the 31 outer check characters is right all the same.
    const checked = '0123456789ABCDEFGHJKLMNPQRTUWXY'
      .split('')
      .map((c) => checkCreditCode(`11370800MB2855908${c}`));
    expect(checked.filter((one) => one.ok)).toEqual([
      expect.objectContaining({ warnings: ['organisation_check_character'] }),
    ]);
  });
  it('GB 11714: remainders that give X and 0', () => {
    expect(organisationCheckCharacter('00000000')).toBe('0');
    expect(organisationCheckCharacter('00000060')).toBe('9');
    expect(organisationCheckCharacter('00000006')).toBe('X');
  });
  it('accepts small letters, full-width characters and blanks', () => {
    expect(checkCreditCode(' 1110 0000 0000 1333 8ｗ')).toMatchObject({ normalised: '11100000000013338W' });
  });
  it.each([
    ['', 'length'],
    ['11100000000013338', 'length'],
    ['1110000000001333OW', 'characters'],
    ['111000A0000013338W', 'characters'],
    ['11100000000013338一', 'characters'],
    ['11100000000013338X', 'check_character'],
    ['11100000000013339W', 'check_character'],
  ])('%s → %s', (code, reason) => {
    expect(checkCreditCode(code)).toEqual({ ok: false, reason });
  });
  it('gives back what a code was made of', () => {
    fc.assert(
      fc.property(partsArbitrary, (parts) => {
        const code = makeCreditCode(parts);
        expect(checkCreditCode(code)).toMatchObject({
          ok: true,
          normalised: code,
          department: parts.department,
          kind: parts.kind,
          regionCode: parts.region,
          warnings: [],
        });
      }),
    );
  });
  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(partsArbitrary, fc.nat(17), fc.constantFrom(...ALPHABET), (parts, at, wrong) => {
        const code = makeCreditCode(parts);
        fc.pre(code[at] !== wrong);
        expect(checkCreditCode(code.slice(0, at) + wrong + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});

it.each([
  { department: '', kind: '1', region: '371721', body8: 'MA300001' },
  { department: '91', kind: '', region: '371721', body8: 'MA300001' },
  { department: '9', kind: '1', region: '37172', body8: 'MA3000011' },
  { department: '9', kind: '1', region: '371721', body8: 'MA30000I' },
  { department: '9', kind: '1', region: '371721', body8: 'ma300001' },
])('makeCreditCode refuses impossible parts %#', (parts) => {
  expect(() => makeCreditCode(parts)).toThrow(RangeError);
});
