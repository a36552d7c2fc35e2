import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumber, parseCaseNumber } from './case-number.ts';

const PARTS = { countyCode6: '371721', year: 2026, sequence: 123 };
const NUMBER = '371721-2026-000123-5';
const partsArbitrary = fc.record({
  countyCode6: fc.stringMatching(/^3717\d{2}$/),
  year: fc.integer({ min: 2000, max: 2099 }),
  sequence: fc.oneof(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 99_999_999 })),
});

describe('case number', () => {
  it('carries county, year, sequence and a check digit', () => {
    expect(caseNumber(PARTS)).toBe(NUMBER);
    expect(parseCaseNumber(NUMBER)).toEqual({ ok: true, normalised: NUMBER, ...PARTS });
  });
  it('grows beyond a million cases of a county and year', () => {
    expect(caseNumber({ ...PARTS, sequence: 1_234_567 })).toMatch(/^371721-2026-1234567-\d$/);
  });
  it.each([
    '37172120260001235',
    ' 371721 2026 000123 5 ',
    '３７１７２１－２０２６－０００１２３－５',
    '371721—2026—000123—5',
    '3717212026-0001235',
  ])('is read from "%s"', (text) => {
    expect(parseCaseNumber(text)).toMatchObject({ ok: true, normalised: NUMBER });
  });
  it.each([
    ['', 'length'],
    ['371721-2026-00123-5', 'length'],
    ['371721-2026-0000123-5', 'length'],
    ['371721-2026-O00123-5', 'characters'],
    ['371721-2026-000123-6', 'check_digit'],
    ['371721-2026-000124-5', 'check_digit'],
  ])('"%s" → %s', (text, reason) => {
    expect(parseCaseNumber(text)).toEqual({ ok: false, reason });
  });
  it('never names case zero', () => {
    const zeros = Array.from('0123456789', (check) => parseCaseNumber(`371721-2026-000000-${check}`));
    expect(zeros).toEqual(zeros.map(() => ({ ok: false, reason: 'check_digit' })));
  });
  it.each([
    { ...PARTS, countyCode6: '37172' },
    { ...PARTS, year: 26 },
    { ...PARTS, sequence: 0 },
    { ...PARTS, sequence: 100_000_000 },
    { ...PARTS, sequence: 1.5 },
  ])('throws for impossible parts %#', (parts) => {
    expect(() => caseNumber(parts)).toThrow(RangeError);
  });
  it('gives back what it was made of, with or without hyphens', () => {
    fc.assert(
      fc.property(partsArbitrary, (parts) => {
        const number = caseNumber(parts);
        const expected = { ok: true, normalised: number, ...parts };
        expect(parseCaseNumber(number)).toEqual(expected);
        expect(parseCaseNumber(number.replaceAll('-', ''))).toEqual(expected);
      }),
    );
  });
  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(partsArbitrary, fc.nat(), fc.integer({ min: 1, max: 9 }), (parts, position, shift) => {
        const digits = caseNumber(parts).replaceAll('-', '');
        const at = position % digits.length;
        const wrong = String((Number(digits[at]) + shift) % 10);
        expect(parseCaseNumber(digits.slice(0, at) + wrong + digits.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});
