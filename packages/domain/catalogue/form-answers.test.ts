import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formProblems } from './form-answers.ts';
import type { FormField } from './form-field.ts';
import type { FormAnswer, NumberChecks } from './form-problem.ts';

/** Stands for the standards library: the first letter is the verdict. */
const verdictOf = (value: string) =>
  value.startsWith('V') ? 'valid' : value.startsWith('D') ? 'doubtful' : 'invalid';
const checks: NumberChecks = { idNumber: verdictOf, creditCode: verdictOf, phone: verdictOf };

const field = (type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  id: 'f',
  label: '某项',
  type,
  required: true,
  autofill: null,
  help: null,
  ...more,
});

const codes = (given: FormField, answer?: FormAnswer) =>
  formProblems([given], answer === undefined ? {} : { f: answer }, checks).map((each) => each.code);

describe('formProblems', () => {
  it('L-32 all problems are told at once, in the order of the form', () => {
    const fields = [
      field('text', { id: 'a', label: '名称' }),
      field('number', { id: 'b', label: '面积', unit: '平方米' }),
    ];
    const found = formProblems(fields, { b: '三十', zz: 'x' }, checks);
    expect(found.map((each) => [each.field, each.code])).toEqual([
      ['a', 'missing'],
      ['b', 'not_a_number'],
      ['zz', 'unknown_field'],
    ]);
    expect(found[0]?.text).toBe('“名称”没有填写，请填写。');
    expect(found[1]?.text).toBe('“面积”应当是数字，请只填写数字，不写单位。');
  });

  it.each<[string, FormField, FormAnswer | undefined, string[]]>([
    ['blank text', field('text'), '  ', ['missing']],
    ['optional and blank', field('text', { required: false }), undefined, []],
    ['long text', field('text'), '字'.repeat(201), ['too_long']],
    ['textarea may be longer', field('textarea'), '字'.repeat(201), []],
    ['number as text', field('text'), 5, ['wrong_kind']],
    ['whole number', field('number', { unit: '人' }), '3', []],
    ['half a person', field('number', { unit: '人' }), '3.5', ['not_whole']],
    ['negative area', field('number', { unit: '平方米' }), -1, ['too_small']],
    ['below the range', field('number', { min: 30 }), '29.5', ['too_small']],
    ['above the range', field('number', { max: 50 }), '51', ['too_large']],
    ['zero counts as an answer', field('number'), 0, []],
    ['not a number', field('number'), Number.NaN, ['not_a_number']],
    ['money to the 分', field('money', { unit: '元' }), '12.34', []],
    ['money below the 分', field('money', { unit: '元' }), '12.345', ['too_many_decimals']],
    ['万元 to the 分', field('money', { unit: '万元' }), '0.123456', []],
    ['date', field('date'), '2024-02-29', []],
    ['no such day', field('date'), '2026-02-29', ['not_a_date']],
    ['month 13', field('date'), '2026-13-01', ['not_a_date']],
    ['option', field('radio', { options: ['甲', '乙'] }), '甲', []],
    ['no such option', field('select', { options: ['甲', '乙'] }), '丙', ['not_an_option']],
    ['ticks', field('checkbox', { options: ['甲', '乙'] }), ['甲', '乙'], []],
    ['one tick as text', field('checkbox', { options: ['甲', '乙'] }), '甲', []],
    ['no tick', field('checkbox', { options: ['甲'] }), [], ['missing']],
    ['strange tick', field('checkbox', { options: ['甲'] }), ['丁'], ['not_an_option']],
    ['promise', field('checkbox'), true, []],
    ['promise not made', field('checkbox'), false, ['not_promised']],
    ['promise as text', field('checkbox'), 'yes', ['wrong_kind']],
    ['file', field('file'), ['file-1'], []],
    ['no file', field('file'), [], ['missing']],
    ['credit code', field('creditCode'), 'X', ['invalid_credit_code']],
    ['phone', field('phone'), 'X', ['invalid_phone']],
  ])('L-32 %s', (_name, given, answer, expected) => {
    expect(codes(given, answer)).toEqual(expected);
  });

  it('E-38 a check digit alone may be overridden by a clerk, a malformed number may not', () => {
    const given = [field('idNumber', { label: '身份证号' })];
    expect(formProblems(given, { f: 'V1' }, checks)).toEqual([]);
    expect(formProblems(given, { f: 'D1' }, checks)[0]?.mayOverride).toBe(true);
    expect(formProblems(given, { f: 'X1' }, checks)[0]).toEqual({
      field: 'f',
      code: 'invalid_id_number',
      text: '“身份证号”填写有误，请核对18位公民身份号码，最后一位可以是X。',
      mayOverride: false,
    });
  });

  const staff = field('table', { label: '经营人员', options: ['姓名', '身份证号', '学历'] });
  it.each<[string, FormAnswer, string[]]>([
    ['a full row', [{ 姓名: '张三', 身份证号: 'V', 学历: '高中' }], []],
    ['a row may leave a column open', [{ 姓名: '张三' }], []],
    ['blank rows are passed over', [{ 姓名: '张三' }, { 姓名: '', 学历: ' ' }], []],
    ['only blank rows', [{ 姓名: '' }], ['missing']],
    ['no rows', [], ['missing']],
    ['a row without its name', [{ 学历: '高中' }], ['row_without_key']],
    ['a bad number in a cell', [{ 姓名: '张三', 身份证号: 'X' }], ['invalid_id_number']],
    ['a column the form lacks', [{ 姓名: '张三', 血型: 'A' }], ['unknown_column']],
    ['text instead of rows', '张三', ['wrong_kind']],
    ['too many rows', Array.from({ length: 201 }, () => ({ 姓名: '张三' })), ['too_many_rows']],
  ])('L-32 table: %s', (_name, answer, expected) => {
    expect(codes(staff, answer)).toEqual(expected);
  });

  it('never throws, whatever is sent', () => {
    const fields = [
      field('table', { id: 'a', options: ['甲'] }),
      field('number', { id: 'b' }),
      field('checkbox', { id: 'c' }),
    ];
    const anything = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.array(fc.dictionary(fc.string(), fc.string())),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), anything), (answers) => {
        for (const each of formProblems(fields, answers, checks)) expect(each.text).not.toBe('');
      }),
    );
  });
});
