import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdentityNumber } from './identity-number.ts';
import { makeIdentityNumber } from './make-identity-number.ts';

const TODAY = '2026-11-24';
const dateArbitrary = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-11-24T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const personArbitrary = fc.record({
  regionCode: fc.constantFrom('371702', '371721', '372922', '110101', '650102', '810000', '932682'),
  birthDate: dateArbitrary,
  sequence: fc.integer({ min: 0, max: 999 }),
});

describe('GB 11643 checkIdentityNumber', () => {
  it('accepts the computed example and tells its parts', () => {
    expect(checkIdentityNumber('371722199003072010', TODAY)).toEqual({
      ok: true,
      normalised: '371722199003072010',
      birthDate: '1990-03-07',
      sex: 'male',
      regionCode: '371722',
    });
  });
  it('accepts both published samples of the 2023 permanent residence card', () => {
    expect(checkIdentityNumber('932682198501010017', TODAY)).toMatchObject({ ok: true, sex: 'male' });
    expect(checkIdentityNumber('911124198108030024', TODAY)).toMatchObject({ ok: true, sex: 'female' });
  });
  it('accepts region codes abolished since, such as those of the former Heze prefecture', () => {
    const old = makeIdentityNumber({ regionCode: '372922', birthDate: '1975-05-01', sequence: 4 });
    expect(checkIdentityNumber(old, TODAY)).toMatchObject({ ok: true, regionCode: '372922', sex: 'female' });
  });
  it('accepts a small x, full-width characters and blanks', () => {
    const number = numberEndingInX();
    const typed = `　${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14, 17)}ｘ`;
    expect(checkIdentityNumber(typed, TODAY)).toMatchObject({ ok: true, normalised: number });
    expect(checkIdentityNumber(number.toLowerCase(), TODAY)).toMatchObject({ normalised: number });
  });
  it.each([
    ['', 'length'],
    ['37172219900307201', 'length'],
    ['3717221990030720100', 'length'],
    ['371722900307201', 'fifteen_digits'],
    ['37172219900307201O', 'characters'],
    ['X71722199003072010', 'characters'],
    ['381722199003072010', 'region'],
    ['001722199003072010', 'region'],
    ['938422199003072010', 'region'],
    ['371722199002302010', 'birth_date'],
    ['371722202611252010', 'birth_date'],
    ['371722109003072010', 'birth_date'],
    ['371722199003072011', 'check_character'],
  ])('%s → %s', (text, reason) => {
    expect(checkIdentityNumber(text, TODAY)).toEqual({ ok: false, reason });
  });
  it('takes a child born today, not one born tomorrow', () => {
    const number = makeIdentityNumber({ regionCode: '371702', birthDate: TODAY, sequence: 1 });
    expect(checkIdentityNumber(number, TODAY).ok).toBe(true);
    expect(checkIdentityNumber(number, '2026-11-23')).toEqual({ ok: false, reason: 'birth_date' });
  });
  it('throws when today is no date', () => {
    expect(() => checkIdentityNumber('', '2026-02-30')).toThrow(RangeError);
  });
  it('gives back what a number was made of, and is idempotent', () => {
    fc.assert(
      fc.property(personArbitrary, (person) => {
        const number = makeIdentityNumber(person);
        expect(checkIdentityNumber(number, TODAY)).toEqual({
          ok: true,
          normalised: number,
          birthDate: person.birthDate,
          regionCode: person.regionCode,
          sex: person.sequence % 2 === 1 ? 'male' : 'female',
        });
      }),
    );
  });
  it('finds every single wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(personArbitrary, fc.nat(16), fc.integer({ min: 1, max: 9 }), (person, at, shift) => {
        const number = makeIdentityNumber(person);
        const wrong = String((Number(number[at]) + shift) % 10);
        expect(checkIdentityNumber(number.slice(0, at) + wrong + number.slice(at + 1), TODAY).ok).toBe(false);
        const swapped = `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`;
        expect(checkIdentityNumber(swapped, TODAY).ok).toBe(swapped === number);
      }),
    );
  });
});

describe('makeIdentityNumber', () => {
  it('is deterministic and matches the computed example', () => {
    const person = { regionCode: '371722', birthDate: '1990-03-07', sequence: 201 };
    expect(makeIdentityNumber(person)).toBe('371722199003072010');
  });
  it.each([
    { regionCode: '381722', birthDate: '1990-03-07', sequence: 1 },
    { regionCode: '37172', birthDate: '1990-03-07', sequence: 1 },
    { regionCode: '371722', birthDate: '1990-02-30', sequence: 1 },
    { regionCode: '371722', birthDate: '1990-03-07', sequence: 1000 },
    { regionCode: '371722', birthDate: '1990-03-07', sequence: 1.5 },
  ])('refuses impossible arguments %#', (person) => {
    expect(() => makeIdentityNumber(person)).toThrow(RangeError);
  });
});

function numberEndingInX(): string {
  const sequences = Array.from({ length: 50 }, (_, sequence) => sequence);
  const numbers = sequences.map((sequence) =>
    makeIdentityNumber({ regionCode: '371722', birthDate: '1990-03-07', sequence }),
  );
  const found = numbers.find((number) => number.endsWith('X'));
  if (found === undefined) throw new Error('no number ends in X');
  return found;
}
