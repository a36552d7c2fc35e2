import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondScope, type RowScope, type StatedAnswer } from './row-scope.ts';

const small: RowScope = {
  text: '小型餐饮',
  bound: { quantity: '经营场所面积', most: '50', unit: '平方米' },
};
const kinds: RowScope = {
  text: '新办和延续',
  bound: null,
  kinds: { question: '申请类型', allowed: ['新办', '延续'] },
};
const area = (value: string, unit = '平方米'): StatedAnswer[] => [
  { name: '经营场所面积', unit, values: value === '' ? [] : [value] },
];
const kind = (...values: string[]): StatedAnswer[] => [{ name: '申请类型', unit: null, values }];

describe('the scope of a power', () => {
  it('E-07 a quantity up to the bound, itself included, lies within', () => {
    expect(beyondScope(small, area('49.99'))).toEqual([]);
    expect(beyondScope(small, area('50.000'))).toEqual([]);
    expect(beyondScope(small, area('50.0001'))).toEqual([
      '委托范围为经营场所面积不超过50平方米，申请为50.0001平方米',
    ]);
  });

  it('E-07 a question that is left open cannot be held to the scope', () => {
    expect(beyondScope(small, area(''))).toEqual([
      '委托范围为经营场所面积不超过50平方米，申请没有填写经营场所面积',
    ]);
    expect(beyondScope(kinds, kind())).toEqual(['委托范围为申请类型限于新办、延续，申请没有填写申请类型']);
  });

  it('E-07 R-1.2.11 a question that the form does not ask, or asks in another unit, lets nothing through', () => {
    const unasked = '委托范围为经营场所面积不超过50平方米，申请表没有这一问，无法核对';
    expect(beyondScope(small, kind('新办'))).toEqual([unasked]);
    expect(beyondScope(small, area('1', '亩'))).toEqual([unasked]);
    expect(beyondScope(kinds, area('1'))).toEqual([
      '委托范围为申请类型限于新办、延续，申请表没有这一问，无法核对',
    ]);
  });

  it('E-07 each choice has to be one of those handed over', () => {
    expect(beyondScope(kinds, kind('延续'))).toEqual([]);
    expect(beyondScope(kinds, kind('新办', '注销'))).toEqual([
      '委托范围为申请类型限于新办、延续，申请为注销',
    ]);
  });

  it('E-07 property: a decimal lies beyond exactly when it is greater, however it is written', () => {
    const thousandths = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(thousandths, thousandths, (value, most) => {
        const text = (n: number) => `${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, '0')}`;
        const scope: RowScope = {
          text: '范围',
          bound: { quantity: '经营场所面积', most: text(most), unit: '平方米' },
        };
        expect(beyondScope(scope, area(text(value))).length).toBe(value > most ? 1 : 0);
      }),
    );
  });
});
