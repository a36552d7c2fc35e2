import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInCapitals } from './amount-in-capitals.ts';
import { type AmountRule, amountRangeOf, checkAmount } from './amount-rule.ts';

const bill = (outstanding: number, rule: AmountRule) => ({ billNumber: 'b1', outstanding, rule });

describe('E-47 what may be paid on a bill', () => {
  it.each([
    ['full', bill(6840, { kind: 'full' }), { least: 6840, most: 6840 }],
    ['full, nothing owed', bill(0, { kind: 'full' }), null],
    ['part', bill(6840, { kind: 'partial', least: 1000 }), { least: 1000, most: 6840 }],
    ['part of less than the least', bill(500, { kind: 'partial', least: 1000 }), { least: 500, most: 500 }],
    ['part, nothing owed', bill(0, { kind: 'partial', least: 1000 }), null],
    ['prepayment', bill(0, { kind: 'prepay', least: 1000, most: 50_000 }), { least: 1000, most: 50_000 }],
    [
      'prepayment, more owed',
      bill(60_000, { kind: 'prepay', least: 1000, most: 50_000 }),
      { least: 1000, most: 60_000 },
    ],
    ['no prepayment', bill(0, { kind: 'prepay', least: 0, most: 0 }), null],
  ])('E-47 %s', (_name, of, range) => {
    expect(amountRangeOf(of)).toEqual(range);
  });

  it.each([
    [6840, null],
    [6839, 'PAY-06'],
    [6841, 'PAY-06'],
    [68.4, 'PAY-06'],
    [-6840, 'PAY-06'],
  ])('E-47 PAY-06 %d 分 on a bill of 6840', (amount, code) => {
    expect(checkAmount(bill(6840, { kind: 'full' }), amount)?.code ?? null).toBe(code);
  });

  it('E-47 PAY-09 nothing is owed', () => {
    expect(checkAmount(bill(0, { kind: 'full' }), 0)?.code).toBe('PAY-09');
  });

  it('E-47 PAY-06 nothing is no payment, even where the company names no least', () => {
    expect(checkAmount(bill(0, { kind: 'prepay', least: 0, most: 100 }), 0)?.code).toBe('PAY-06');
  });
});

describe('E-47 the amount on a receipt in capitals', () => {
  it.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [105, '壹元零伍分'],
    [1040, '壹拾元肆角整'],
    [6840, '陆拾捌元肆角整'],
    [10_000, '壹佰元整'],
    [100_500, '壹仟零伍元整'],
    [1_000_000, '壹万元整'],
    [1_000_100, '壹万零壹元整'],
    [1_050_000, '壹万零伍佰元整'],
    [1_200_304, '壹万贰仟零叁元零肆分'],
    [10_000_000_100, '壹亿零壹元整'],
    [12_345_678_999, '壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元玖角玖分'],
  ])('E-47 %d 分 is %s', (cents, words) => {
    expect(amountInCapitals(cents)).toBe(words);
  });

  it('E-47 two amounts never read alike, and no zero stands twice', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999_999 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(amountInCapitals(a) === amountInCapitals(b)).toBe(a === b);
        expect(amountInCapitals(a)).not.toContain('零零');
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('E-47 %d is no amount', (cents) => {
    expect(() => amountInCapitals(cents)).toThrow(RangeError);
  });
});
